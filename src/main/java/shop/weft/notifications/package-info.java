/**
 * Mail to buyers, told by events.
 */
@ApplicationModule(allowedDependencies = {"orders", "identity"})
@NullMarked
package shop.weft.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
