package shop.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.testing.ShopTest;

/** Who gets in where, and how. */
@ShopTest
class StaffAccessTests {

    private static final String SESSION = "weft-session";
    private static final String PASSWORD = "a long enough password";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "/office/orders, FINANCE ADMINISTRATOR",
        "/office/orders/0198d0c2-0000-7000-8000-000000000000, FINANCE ADMINISTRATOR",
        "/finance/accounts, FINANCE ADMINISTRATOR",
        "/finance/trial-balance, FINANCE ADMINISTRATOR",
        "/finance/journal, FINANCE ADMINISTRATOR",
        "/finance/export/hledger, FINANCE ADMINISTRATOR",
        "/finance/events, FINANCE ADMINISTRATOR",
        "/partner, PARTNER",
        "/partner/anything, PARTNER",
        "/hub, HUB ADMINISTRATOR",
        "/hub/anything, HUB ADMINISTRATOR",
        "/hub/orders, HUB ADMINISTRATOR",
        "/hub/parcels, HUB ADMINISTRATOR",
        "/partner/parcels, PARTNER",
        "/partner/items, PARTNER",
        "/office/partners, ADMINISTRATOR",
        "/office/reviews, ADMINISTRATOR",
        "/office/anything-else, ''",
        "/office/settings/new, ''",
    })
    void opensStaffPagesToTheirRolesOnly(String path, String allowed) {
        var nobody = new Visitor(port);
        assertThat(nobody.location(nobody.get(path))).isEqualTo("/sign-in");
        for (var role : Role.values()) {
            var status = signedIn(role).get(path).statusCode();
            assertThat(status == 403).as("%s as %s: %d", path, role, status).isEqualTo(!allowed.contains(role.name()));
        }
    }

    @Test
    void tellsARefusedFormFromAPageNotForTheAccount() {
        var partner = signedIn(Role.PARTNER);
        assertThat(partner.get("/finance/journal").body()).contains("your account does not have this page");
        assertThat(partner.post("/sign-out", Map.of()).body()).contains("This form was not taken");
    }

    @ParameterizedTest
    @CsvSource({"FINANCE, /office/orders", "ADMINISTRATOR, /office/orders", "HUB, /hub", "PARTNER, /partner"})
    void beginsWhereTheRoleWorks(Role role, String start) {
        var member = signedIn(role);
        assertThat(member.location(member.get("/office"))).isEqualTo(start);
    }

    @Test
    void comesBackToThePageThatWasAskedFor() {
        var visitor = new Visitor(port);
        visitor.get("/finance/journal");
        var answer = visitor.signIn(register(Role.FINANCE), PASSWORD);
        assertThat(visitor.location(answer)).startsWith("/finance/journal");
    }

    @Test
    void refusesAWrongPasswordAndKeepsTheAddress() {
        var answer = new Visitor(port).signIn("nobody@example.org", "wrong");
        assertThat(answer.body()).contains("do not belong together", "value=\"nobody@example.org\"");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith(SESSION));
    }

    @Test
    void pausesAfterTooManyWrongTries() {
        var email = register(Role.FINANCE);
        var guesser = new Visitor(port);
        for (int i = 0; i < 8; i++) {
            guesser.signIn(email, "wrong");
        }
        assertThat(guesser.signIn(email, PASSWORD).body()).contains("Too many wrong tries");
    }

    @Test
    void keepsSessionsInTheDatabaseUnderANewId() {
        var visitor = new Visitor(port);
        var email = register(Role.FINANCE);
        var planted = "c2Vzc2lvbi1vZi1hbi1hdHRhY2tlcg";
        visitor.plant(SESSION, planted);
        var given = visitor.signIn(email, PASSWORD).headers().allValues("Set-Cookie");
        assertThat(sessionsOf(email)).isOne();
        assertThat(given).anyMatch(cookie -> cookie.startsWith(SESSION + "=") && !cookie.contains(planted));
    }

    @Test
    void endsTheSessionOnSignOut() {
        var visitor = new Visitor(port);
        var email = register(Role.PARTNER);
        visitor.signIn(email, PASSWORD);
        var token = visitor.token("/sign-in");
        assertThat(visitor.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(sessionsOf(email)).isOne();
        assertThat(visitor.post("/sign-out", Map.of("_csrf", token)).statusCode())
                .isEqualTo(302);
        assertThat(sessionsOf(email)).isZero();
        assertThat(visitor.location(visitor.get("/partner"))).isEqualTo("/sign-in");
    }

    @Test
    void guardsTheSessionCookie() {
        var plain = new Visitor(port).signIn(register(Role.FINANCE), PASSWORD);
        assertThat(plain.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith(SESSION + "=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax")
                        && cookie.contains("Path=/;"));
    }

    private Visitor signedIn(Role role) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(register(role), PASSWORD).statusCode()).isEqualTo(302);
        return visitor;
    }

    private String register(Role role) {
        var email = role.name().toLowerCase(Locale.ROOT) + UUID.randomUUID() + "@example.org";
        staff.register(email, "Someone", role, partner(role), PASSWORD);
        return email;
    }

    private static @Nullable UUID partner(Role role) {
        return role == Role.PARTNER ? UUID.randomUUID() : null;
    }

    private int sessionsOf(String email) {
        return jdbc.sql("SELECT COUNT(*) FROM SPRING_SESSION WHERE PRINCIPAL_NAME = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }
}
