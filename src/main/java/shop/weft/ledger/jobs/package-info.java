/** What the ledger does by itself: sealing every few seconds, checking the books every night. */
@NullMarked
package shop.weft.ledger.jobs;

import org.jspecify.annotations.NullMarked;
