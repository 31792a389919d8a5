package shop.weft.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param code of this code only
 * @param currency an ISO 4217 code: in this currency only
 * @param text whose finance code or detail contains this
 */
public record AccountFilter(
        @Nullable AccountCode code,
        @Nullable String currency,
        @Nullable String text) {

    /** Whether it lets everything pass. */
    public boolean isEmpty() {
        return code == null && currency == null && text == null;
    }
}
