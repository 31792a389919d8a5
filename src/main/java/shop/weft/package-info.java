/** The Weft shop. */
@NullMarked
package shop.weft;

import org.jspecify.annotations.NullMarked;
