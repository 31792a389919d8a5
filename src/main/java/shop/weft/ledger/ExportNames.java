package shop.weft.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import shop.weft.shared.Money;

/**
 * Account names for exports, such as {@code Liabilities:2000-WagesPayable:P-7K2M4X:M-94XDPQ}: only what both formats
 * allow, and makers and partners by their finance codes.
 */
final class ExportNames {

    private ExportNames() {}

    static String of(AccountView account) {
        var code = account.code();
        List<String> parts = new ArrayList<>(List.of(root(code.type()), code.number() + "-" + words(code.name())));
        if (account.partnerCode() != null) {
            parts.add(account.partnerCode());
        }
        if (account.makerCode() != null) {
            parts.add(account.makerCode());
        }
        if (account.detail() != null) {
            parts.add(detail(account.detail()));
        }
        return String.join(":", parts);
    }

    /** Debits positive, as both formats have it. */
    static Money signedBalance(AccountView account) {
        return AccountReads.natural(account.code(), account.balance());
    }

    static String amount(Money amount) {
        return amount.toMajor().toPlainString() + " " + amount.currency().getCurrencyCode();
    }

    private static String root(AccountType type) {
        return switch (type) {
            case ASSET -> "Assets";
            case LIABILITY -> "Liabilities";
            case EQUITY -> "Equity";
            case INCOME -> "Income";
            case EXPENSE -> "Expenses";
        };
    }

    private static String words(String constant) {
        return Arrays.stream(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Letters, digits and hyphens, of which the first is a capital or a digit. */
    private static String detail(String detail) {
        var escaped = detail.replace("_", "-x5F").replace(".", "-x2E");
        return Character.isUpperCase(escaped.charAt(0)) || Character.isDigit(escaped.charAt(0))
                ? escaped
                : "X-" + escaped;
    }
}
