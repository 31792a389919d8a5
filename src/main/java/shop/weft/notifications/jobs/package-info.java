/** What notifications does by itself: submitting again what could not be delivered. */
@NullMarked
package shop.weft.notifications.jobs;

import org.jspecify.annotations.NullMarked;
