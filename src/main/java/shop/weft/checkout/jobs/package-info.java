/** Work of the checkout that nobody waits for. */
@NullMarked
package shop.weft.checkout.jobs;

import org.jspecify.annotations.NullMarked;
