package shop.weft.ledger;

import java.util.UUID;

/**
 * The answer of the ledger to a posting.
 *
 * @param alreadyPosted whether the same entry had been posted before; then nothing was written now
 */
public record PostedJournal(UUID id, boolean alreadyPosted) {}
