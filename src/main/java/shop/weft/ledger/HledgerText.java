package shop.weft.ledger;

import static shop.weft.ledger.ExportNames.amount;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import shop.weft.shared.Money;

/** The journal format of hledger, such that {@code hledger check -s} finds everything declared. */
final class HledgerText implements BooksText {

    @Override
    public void begin(Collection<AccountView> accounts, LocalDate firstDay, Writer out) throws IOException {
        out.write("; The books of Weft. Debits are positive.\n\n");
        var codes = accounts.stream().map(AccountView::currency).distinct().toList();
        for (var currency : codes) {
            out.write("commodity %s %s\n".formatted(sample(currency), currency.getCurrencyCode()));
        }
        out.write("\n");
        for (var name : accounts.stream().map(ExportNames::of).distinct().toList()) {
            out.write("account " + name + "\n");
        }
    }

    @Override
    public void journal(JournalView journal, Writer out) throws IOException {
        out.write("\n%s (%s) %s  ; kind:%s\n"
                .formatted(BooksText.dayOf(journal), journal.key(), plain(journal.memo()), journal.kind()));
        for (var leg : journal.legs()) {
            out.write("    %s  %s\n".formatted(ExportNames.of(leg.account()), amount(leg.amount())));
        }
    }

    @Override
    public void end(Collection<AccountView> accounts, LocalDate lastDay, Writer out) throws IOException {
        out.write("\n%s Balances as the books keep them\n".formatted(lastDay));
        for (var account : accounts) {
            out.write("    %s  %s = %s\n"
                    .formatted(
                            ExportNames.of(account),
                            amount(Money.zero(account.currency())),
                            amount(ExportNames.signedBalance(account))));
        }
    }

    /** A decimal mark has to be there, even where no decimals follow. */
    private static String sample(Currency currency) {
        var sample = Money.of(0, currency).toMajor().toPlainString();
        return sample.contains(".") ? "1" + sample : "1" + sample + ".";
    }

    /** A semicolon would begin a comment, a line break another entry. */
    private static String plain(String memo) {
        return memo.replaceAll("[;|\\p{Cntrl}]", " ").strip();
    }
}
