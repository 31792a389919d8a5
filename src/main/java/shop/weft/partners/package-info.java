/**
 * Partner organisations: public alias, country, currency, terms and what they disclose. No address is kept here.
 */
@ApplicationModule(allowedDependencies = {"identity", "safeguarding"})
@NullMarked
package shop.weft.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
