package shop.weft.payments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.shared.SqlTime;
import shop.weft.testing.Buyer;
import shop.weft.testing.PartnerStaff;
import shop.weft.testing.ShopTest;

/** What finance sees of events that fail, and can do. */
@ShopTest
class FailingEventPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void showsWhatFailsUntilATrySucceeds() {
        var finance = PartnerStaff.signedIn(port, staff, Role.FINANCE, null);
        var lost = failing("charge.updated");
        var harmless = failing("customer.created");

        assertThat(row(finance, harmless)).isNotEmpty();
        assertThat(row(finance, lost).text()).contains("charge.updated", "It broke");
        tryAgain(finance, harmless);
        tryAgain(finance, lost);

        assertThat(row(finance, harmless)).isEmpty();
        assertThat(row(finance, lost).text()).contains("resource_missing").doesNotContain("It broke");
        assertThat(row(finance, lost).select(".table__figure").text()).isEqualTo("4");
    }

    private static Elements row(Buyer finance, String event) {
        return finance.page("/finance/events").select("tbody tr:contains(%s)".formatted(event));
    }

    private void tryAgain(Buyer finance, String event) {
        var form = finance.page("/finance/events").expectForm("form[action$=/%s/tries]".formatted(event));
        var answer = finance.post(form.attr("action"), Buyer.fields(form));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    /** An event that has failed three times and is not due for an hour. */
    private String failing(String type) {
        var id = "evt_" + UUID.randomUUID().toString().replace("-", "");
        var now = clock.instant();
        jdbc.sql(
                        "INSERT INTO stripe_event (id, type, object_id, created_at, received_at, payload, next_attempt_at,"
                                + " attempts, failure) VALUES (:id, :type, 'ch_unknown', :now, :now, '{}', :later, 3, 'It broke')")
                .param("id", id)
                .param("type", type)
                .param("now", SqlTime.toColumn(now))
                .param("later", SqlTime.toColumn(now.plus(Duration.ofHours(1))))
                .update();
        return id;
    }
}
