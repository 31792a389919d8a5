package shop.weft.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** Mail kept in the database instead of being sent: what the demo shows, and what is used where no SMTP server is set. */
@Component
public class CapturedMails implements Mailer {

    private static final String SELECT = "SELECT id, captured_at, recipient, subject, html, plain FROM captured_mail";

    private final JdbcClient jdbc;

    CapturedMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void send(Mail mail) {
        jdbc.sql("INSERT INTO captured_mail (id, captured_at, recipient, subject, html, plain)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(Ids.random()),
                        SqlTime.toColumn(mail.at()),
                        mail.to(),
                        mail.subject(),
                        mail.html(),
                        mail.text())
                .update();
    }

    /** Newest first. */
    public Page<CapturedMail> list(Pageable page) {
        List<CapturedMail> mails = jdbc.sql(SELECT + " ORDER BY captured_at DESC, id LIMIT ? OFFSET ?")
                .params(page.getPageSize(), page.getOffset())
                .query(CapturedMails::read)
                .list();
        long all = jdbc.sql("SELECT COUNT(*) AS mails FROM captured_mail")
                .query((row, number) -> row.getLong("mails"))
                .single();
        return new PageImpl<>(mails, page, all);
    }

    /** One mail, if it was captured. */
    public Optional<CapturedMail> find(UUID id) {
        return jdbc.sql(SELECT + " WHERE id = ?")
                .param(Ids.bytes(id))
                .query(CapturedMails::read)
                .optional();
    }

    private static CapturedMail read(ResultSet row, int number) throws SQLException {
        return new CapturedMail(
                Ids.uuid(row.getBytes("id")),
                SqlTime.fromColumn(row.getObject("captured_at", LocalDateTime.class)),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("html"),
                row.getString("plain"));
    }
}
