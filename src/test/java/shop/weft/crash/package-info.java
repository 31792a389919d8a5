/** The shop in a process of its own, killed at every point of a checkout, and what it makes of it when it comes back. */
@NullMarked
package shop.weft.crash;

import org.jspecify.annotations.NullMarked;
