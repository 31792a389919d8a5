/**
 * What is for sale: products in versions, each with its frozen split, ordered by craft.
 */
@ApplicationModule(allowedDependencies = {"partners", "split", "rates", "pictures", "identity"})
@NullMarked
package shop.weft.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
