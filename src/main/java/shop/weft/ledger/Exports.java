package shop.weft.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the whole ledger as text, by effective time, the same books always in the same bytes. The balances at the end
 * are those that the books keep, so that the program which reads them checks ours.
 */
@Component
public class Exports {

    private static final int CHUNK = 500;

    private final AccountReads accounts;
    private final JournalReads journals;
    private final Clock clock;

    Exports(AccountReads accounts, JournalReads journals, Clock clock) {
        this.accounts = accounts;
        this.journals = journals;
        this.clock = clock;
    }

    /**
     * Writes all of it as of this moment, some hundred journals in memory at a time. The writer is left open.
     *
     * @throws UncheckedIOException if the writer fails
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(ExportFormat format, Writer out) {
        try {
            write(format.text(), accounts.all(), out);
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(BooksText text, List<AccountView> all, Writer out) throws IOException {
        var chunk = journals.first(CHUNK);
        var day = chunk.isEmpty()
                ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                : BooksText.dayOf(chunk.getFirst());
        text.begin(all, day, out);
        while (!chunk.isEmpty()) {
            for (var journal : chunk) {
                text.journal(journal, out);
            }
            day = BooksText.dayOf(chunk.getLast());
            chunk = journals.following(chunk.getLast(), CHUNK);
        }
        text.end(all, day, out);
    }
}
