/** The pages of goods on their way: the partner's parcels, and the hub. */
@NullMarked
package shop.weft.fulfilment.web;

import org.jspecify.annotations.NullMarked;
