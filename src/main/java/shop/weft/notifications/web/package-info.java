/** Captured mail, readable in the browser of a demo. */
@NullMarked
package shop.weft.notifications.web;

import org.jspecify.annotations.NullMarked;
