package shop.weft.ledger;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Ids;

/**
 * The id of an account, derived from what the account is kept by (a UUIDv8 of a SHA-256), so that two postings that use
 * it first at the same time make one account, and the same books have the same ids everywhere.
 */
record AccountId(UUID value) implements Comparable<AccountId> {

    static AccountId of(AccountRef account) {
        var key = "weft account|%s|%s|%s|%s|%s"
                .formatted(
                        account.code().number(),
                        account.currency().getCurrencyCode(),
                        text(account.partner()),
                        text(account.artisan()),
                        text(account.detail()));
        var hash = Arrays.copyOf(Sha256.of(key), 16);
        hash[6] = (byte) (hash[6] & 0x0F | 0x80);
        hash[8] = (byte) (hash[8] & 0x3F | 0x80);
        return new AccountId(Ids.uuid(hash));
    }

    byte[] bytes() {
        return Ids.bytes(value);
    }

    /** As the database sorts them, and everyone who locks several. */
    @Override
    public int compareTo(AccountId other) {
        return Arrays.compareUnsigned(bytes(), other.bytes());
    }

    private static String text(@Nullable Object dimension) {
        return dimension == null ? "" : dimension.toString();
    }
}
