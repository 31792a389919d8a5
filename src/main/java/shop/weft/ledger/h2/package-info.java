/** The guards of the books on H2, whose triggers are Java classes. MySQL has the same ones in SQL. */
@NullMarked
package shop.weft.ledger.h2;

import org.jspecify.annotations.NullMarked;
