package shop.weft.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/**
 * Sees to it that a mail is sent once, whoever tries and however often. A claim is a row of its own, so that no
 * transaction stays open while a mail server takes its time; it lapses, so that a node that died leaves nothing behind.
 */
@Repository
class DueMails {

    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    DueMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @return whether the caller is to send it now; if not, it has been sent
     * @throws MailClaimed if somebody else is sending it right now
     */
    boolean claim(UUID source, MailKind kind) {
        var now = clock.instant();
        if (insert(source, kind, now.plus(CLAIM)) || takeOver(source, kind, now)) {
            return true;
        }
        if (sentAt(source, kind).isPresent()) {
            return false;
        }
        throw new MailClaimed(source, kind);
    }

    void sent(UUID source, MailKind kind) {
        jdbc.sql("UPDATE due_mail SET sent_at = ? WHERE source = ? AND kind = ?")
                .params(SqlTime.toColumn(clock.instant()), Ids.bytes(source), kind.name())
                .update();
    }

    /** Lets go of a mail that could not be sent, so that the next try need not wait. */
    void giveBack(UUID source, MailKind kind) {
        jdbc.sql("UPDATE due_mail SET claimed_until = ? WHERE source = ? AND kind = ? AND sent_at IS NULL")
                .params(SqlTime.toColumn(clock.instant()), Ids.bytes(source), kind.name())
                .update();
    }

    private boolean insert(UUID source, MailKind kind, Instant until) {
        try {
            return jdbc.sql("INSERT INTO due_mail (source, kind, claimed_until) VALUES (?, ?, ?)")
                            .params(Ids.bytes(source), kind.name(), SqlTime.toColumn(until))
                            .update()
                    == 1;
        } catch (DuplicateKeyException claimedBefore) {
            return false;
        }
    }

    private boolean takeOver(UUID source, MailKind kind, Instant now) {
        return jdbc.sql("UPDATE due_mail SET claimed_until = ?"
                                + " WHERE source = ? AND kind = ? AND sent_at IS NULL AND claimed_until <= ?")
                        .params(
                                SqlTime.toColumn(now.plus(CLAIM)),
                                Ids.bytes(source),
                                kind.name(),
                                SqlTime.toColumn(now))
                        .update()
                == 1;
    }

    private Optional<LocalDateTime> sentAt(UUID source, MailKind kind) {
        return jdbc.sql("SELECT sent_at FROM due_mail WHERE source = ? AND kind = ? AND sent_at IS NOT NULL")
                .params(Ids.bytes(source), kind.name())
                .query((row, number) -> row.getObject("sent_at", LocalDateTime.class))
                .optional();
    }
}
