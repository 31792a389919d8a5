package shop.weft.ledger;

import java.util.Currency;
import java.util.EnumSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.weft.ledger.AccountCode.Dimension;

/**
 * Names one account of the books: {@code AccountRef.of(WAGES_PAYABLE, NPR).partner(p).artisan(a)}. The account comes
 * into being with its first posting.
 *
 * @param detail a fund, aftercare category, tax jurisdiction, kind of cost or bank account: upper case, at most 40
 *     letters, digits, hyphens, dots and underscores; no personal data
 */
public record AccountRef(
        AccountCode code,
        Currency currency,
        @Nullable UUID partner,
        @Nullable UUID artisan,
        @Nullable String detail) {

    private static final Pattern DETAIL = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    public static AccountRef of(AccountCode code, Currency currency) {
        return new AccountRef(code, currency, null, null, null);
    }

    public AccountRef partner(UUID id) {
        return new AccountRef(code, currency, id, artisan, detail);
    }

    public AccountRef artisan(UUID id) {
        return new AccountRef(code, currency, partner, id, detail);
    }

    public AccountRef detail(String value) {
        return new AccountRef(code, currency, partner, artisan, value);
    }

    /** @throws IllegalStateException if a dimension the code asks for is missing, or one it does not know is given */
    AccountRef requireComplete() {
        var given = EnumSet.noneOf(Dimension.class);
        if (partner != null) {
            given.add(Dimension.PARTNER);
        }
        if (artisan != null) {
            given.add(Dimension.ARTISAN);
        }
        if (detail != null) {
            given.add(Dimension.DETAIL);
        }
        if (detail != null && !DETAIL.matcher(detail).matches()) {
            throw new IllegalArgumentException("Not a detail of an account: " + detail);
        }
        if (!given.equals(code.dimensions())) {
            throw new IllegalStateException(
                    "Account %s is kept by %s but was named by %s".formatted(code.number(), code.dimensions(), given));
        }
        return this;
    }
}
