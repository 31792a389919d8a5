/** What tests share: the whole shop on a fresh database, MySQL and Chromium where they are found, counted SQL. */
@NullMarked
package shop.weft.testing;

import org.jspecify.annotations.NullMarked;
