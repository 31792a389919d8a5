package shop.weft.ledger;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;

/**
 * The names under which finance pages and exports know makers and partners: drawn at random, so that they lead neither
 * to a partner's own code for a maker nor to an id.
 */
@Component
class FinanceCodes {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final int TRIES = 10;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private final JdbcTemplate jdbc;

    FinanceCodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Draws codes for those who have none, in id order, so that two callers cannot deadlock. */
    void ensure(Collection<AccountRef> accounts) {
        SortedMap<UUID, String> prefixes = new TreeMap<>();
        for (var account : accounts) {
            if (account.partner() != null) {
                prefixes.put(account.partner(), "P-");
            }
            if (account.artisan() != null) {
                prefixes.put(account.artisan(), "M-");
            }
        }
        prefixes.forEach(this::ensure);
    }

    private void ensure(UUID subject, String prefix) {
        for (int tries = 0; tries < TRIES && !hasCode(subject); tries++) {
            // Ignored if another transaction was first, or if the code is taken; then another is drawn.
            jdbc.update(
                    "INSERT IGNORE INTO finance_code (subject, code) VALUES (?, ?)",
                    Ids.bytes(subject),
                    prefix + draw());
        }
    }

    private boolean hasCode(UUID subject) {
        return !jdbc.queryForList("SELECT 1 FROM finance_code WHERE subject = ?", (Object) Ids.bytes(subject))
                .isEmpty();
    }

    private static String draw() {
        var code = new StringBuilder(LENGTH);
        while (code.length() < LENGTH) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
