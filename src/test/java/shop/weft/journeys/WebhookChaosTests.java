package shop.weft.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import shop.weft.ledger.ExportFormat;
import shop.weft.payments.sandbox.SandboxFaults;
import shop.weft.testing.WithProgram;

/**
 * The same thousand orders, with refunds and disputes, once with webhooks as they should be and once duplicated,
 * shuffled, delayed and dropped. In the end the books are the same.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookChaosTests {

    private static final long SEED = 20261122;
    private static final int ORDERS = Integer.getInteger("weft.chaos.orders", 1_000);
    private static final SandboxFaults CHAOS = new SandboxFaults(SEED, 30, 25, true, Duration.ofMinutes(20));

    private final ShopRun straight = new ShopRun();
    private final ShopRun chaotic = new ShopRun();

    @BeforeAll
    void liveBothYears() {
        new YearOfOrders(straight, SEED).live(ORDERS, SandboxFaults.NONE);
        new YearOfOrders(chaotic, SEED).live(ORDERS, CHAOS);
    }

    @AfterAll
    void close() {
        straight.close();
        chaotic.close();
    }

    @Test
    void theBooksEndTheSame() {
        assertThat(chaotic.balances()).isEqualTo(straight.balances()).isNotEmpty();
    }

    @Test
    void theSandboxHasWhatAccount1100Says() {
        assertThat(chaotic.balances())
                .containsEntry("1100 USD", chaotic.sandbox().balance("usd"));
        assertThat(straight.balances())
                .containsEntry("1100 USD", straight.sandbox().balance("usd"));
    }

    @Test
    void everyChargeAndRefundFoundItsBalanceTransaction() {
        assertThat(chaotic.balances()).doesNotContainKey("1090 USD");
    }

    @Test
    void theBooksBalanceAndTheChainHolds() {
        assertThat(chaotic.verdict().problems()).isEmpty();
        assertThat(chaotic.sumsByCurrency().values()).containsOnly(0L);
    }

    @Test
    void nothingWasHeldBack() {
        assertThat(chaotic.ordersByState()).isEqualTo(straight.ordersByState());
        assertThat(chaotic.heldItems()).isZero();
    }

    @Test
    @WithProgram("hledger")
    void hledgerAcceptsTheExport(@TempDir Path folder) throws Exception {
        var file = chaotic.export(ExportFormat.HLEDGER, folder.resolve("weft.journal"));
        assertThat(Programs.run("hledger", "check", "-s", "-f", file.toString()))
                .isEqualTo(Programs.FINE);
    }

    @Test
    @WithProgram("bean-check")
    void beancountAcceptsTheExport(@TempDir Path folder) throws Exception {
        var file = chaotic.export(ExportFormat.BEANCOUNT, folder.resolve("weft.beancount"));
        assertThat(Programs.run("bean-check", file.toString())).isEqualTo(Programs.FINE);
    }
}
