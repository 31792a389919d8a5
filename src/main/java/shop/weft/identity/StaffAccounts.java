package shop.weft.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** The table of staff accounts, the only place that holds password hashes. */
@Repository
class StaffAccounts {

    private final JdbcClient jdbc;

    StaffAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StaffMember member, String passwordHash, Instant now) {
        try {
            jdbc.sql("""
                    INSERT INTO staff_member (id, email, name, role, partner_id, password_hash, created_at)
                    VALUES (:id, :email, :name, :role, :partner, :hash, :now)""")
                    .param("id", Ids.bytes(member.id()))
                    .param("email", member.email())
                    .param("name", member.name())
                    .param("role", member.role().name())
                    .param("partner", bytes(member.partner()))
                    .param("hash", passwordHash)
                    .param("now", SqlTime.toColumn(now))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new EmailTaken(twice);
        }
    }

    Optional<Account> find(String email) {
        return jdbc.sql(
                        "SELECT id, email, name, role, partner_id, password_hash FROM staff_member WHERE email = :email")
                .param("email", email)
                .query((row, number) -> new Account(
                        new StaffMember(
                                Ids.uuid(row.getBytes("id")),
                                row.getString("email"),
                                row.getString("name"),
                                Role.valueOf(row.getString("role")),
                                uuid(row.getBytes("partner_id"))),
                        row.getString("password_hash")))
                .optional();
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    private static @Nullable UUID uuid(byte @Nullable [] column) {
        return column == null ? null : Ids.uuid(column);
    }

    /** An account with what its password is checked against. */
    record Account(StaffMember member, String passwordHash) {}
}
