package shop.weft.ledger;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static shop.weft.ledger.ExportNames.amount;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;

/** The language of Beancount, such that {@code bean-check} has nothing to say. */
final class BeancountText implements BooksText {

    @Override
    public void begin(Collection<AccountView> accounts, LocalDate firstDay, Writer out) throws IOException {
        out.write("; The books of Weft. Debits are positive.\n");
        out.write("option \"title\" \"Weft\"\n\n");
        for (var code : accounts.stream()
                .map(account -> account.currency().getCurrencyCode())
                .distinct()
                .toList()) {
            out.write("%s commodity %s\n".formatted(firstDay, code));
        }
        out.write("\n");
        var currencies = accounts.stream()
                .collect(groupingBy(
                        ExportNames::of,
                        TreeMap::new,
                        mapping(
                                account -> account.currency().getCurrencyCode(),
                                collectingAndThen(
                                        toCollection(TreeSet<String>::new), codes -> String.join(",", codes)))));
        for (var entry : currencies.entrySet()) {
            out.write("%s open %s %s\n".formatted(firstDay, entry.getKey(), entry.getValue()));
        }
    }

    @Override
    public void journal(JournalView journal, Writer out) throws IOException {
        out.write("\n%s * \"%s\"\n".formatted(BooksText.dayOf(journal), quoted(journal.memo())));
        out.write("  key: \"%s\"\n  kind: \"%s\"\n".formatted(quoted(journal.key()), journal.kind()));
        for (var leg : journal.legs()) {
            out.write("  %s  %s\n".formatted(ExportNames.of(leg.account()), amount(leg.amount())));
        }
    }

    /** A balance holds at the beginning of its day, so it is that of the day after. */
    @Override
    public void end(Collection<AccountView> accounts, LocalDate lastDay, Writer out) throws IOException {
        out.write("\n");
        for (var account : accounts) {
            out.write("%s balance %s  %s\n"
                    .formatted(
                            lastDay.plusDays(1), ExportNames.of(account), amount(ExportNames.signedBalance(account))));
        }
    }

    private static String quoted(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
