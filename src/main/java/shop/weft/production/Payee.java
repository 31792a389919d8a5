package shop.weft.production;

import java.util.UUID;
import shop.weft.split.Party;

/** A maker who is owed a wage or a stipend. */
record Payee(Party party, UUID artisan) {}
