package shop.weft.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import shop.weft.catalog.Craft;
import shop.weft.orders.OrderLinkRequested;
import shop.weft.testing.Buyer;

/** The answer to a request for a new link is the same whatever it finds; only the buyer's own mail tells. */
@StorefrontTest
@Import(NewLinkTests.Requests.class)
class NewLinkTests {

    @Autowired
    private Table table;

    @MockitoSpyBean
    private Requests requests;

    @LocalServerPort
    private int port;

    private Buyer buyer;

    @BeforeEach
    void open() {
        buyer = new Buyer(URI.create("http://localhost:" + port));
    }

    @Test
    void isSentOnlyToTheAddressOfTheOrder() {
        var receipt = table.sold(table.piece(Craft.FELT, 1));
        var number = String.valueOf(receipt.number());
        clearInvocations(requests);

        var stranger = ask(number, "eve@example.org");
        var unknown = ask("W-1999-000001", Table.EMAIL);
        verify(requests, never()).on(any());
        var own = ask(number.toLowerCase(Locale.ROOT), Table.EMAIL.toUpperCase(Locale.ROOT));

        verify(requests, times(1)).on(any());
        assertThat(List.of(stranger, unknown, own)).containsOnly("/orders/links");
        assertThat(buyer.page("/orders/links").text()).contains("If there is such an order");
    }

    private String ask(String number, String email) {
        return buyer.location(buyer.post("/orders/links", Map.of("number", number, "email", email)))
                .getPath();
    }

    /** Hears who asked. */
    @TestComponent
    static class Requests {

        @EventListener
        void on(OrderLinkRequested requested) {
            assertThat(requested.order()).isNotNull();
        }
    }
}
