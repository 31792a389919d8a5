/**
 * What all pages share: layout, errors, security headers, sign-in and the living style guide.
 */
@ApplicationModule(allowedDependencies = {"identity", "catalog", "pictures", "split"})
@NullMarked
package shop.weft.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
