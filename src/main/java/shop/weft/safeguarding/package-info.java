/**
 * What may be told. One place decides what is published about a group of makers.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package shop.weft.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
