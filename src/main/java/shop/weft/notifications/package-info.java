/**
 * Mail to buyers, told by events. A mail that cannot be sent leaves its event publication unfinished, and the publication
 * is submitted again until it can.
 */
@ApplicationModule(allowedDependencies = {"orders", "fulfilment", "identity", "split"})
@NullMarked
package shop.weft.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
