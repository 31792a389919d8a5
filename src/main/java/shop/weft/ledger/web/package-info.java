/** The public pages of the books: checking a proof, and the heads of the seals. */
@NullMarked
package shop.weft.ledger.web;

import org.jspecify.annotations.NullMarked;
