package shop.weft.ledger;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;

/** How the books are written down as text, from beginning to end. */
interface BooksText {

    /** What comes before the journals: currencies and accounts. */
    void begin(Collection<AccountView> accounts, LocalDate firstDay, Writer out) throws IOException;

    void journal(JournalView journal, Writer out) throws IOException;

    /** What comes after them: the balances as the books keep them, for the reader's program to compare. */
    void end(Collection<AccountView> accounts, LocalDate lastDay, Writer out) throws IOException;

    static LocalDate dayOf(JournalView journal) {
        return LocalDate.ofInstant(journal.effectiveAt(), ZoneOffset.UTC);
    }
}
