package shop.weft.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.payments.sandbox.SandboxFaults;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.shared.Ids;
import shop.weft.testing.ModuleTest;

/** Whatever happens, and however webhooks misbehave, account 1100 holds what Stripe holds. */
@ModuleTest
@Import({RecordedOutcomes.class, StripeWorld.class})
class RandomHistoryTests {

    private static final int STEPS = 200;

    @Autowired
    private StripeWorld world;

    @Autowired
    private Payments payments;

    @Autowired
    private RecordedOutcomes outcomes;

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(20_261_122);
    private final List<UUID> orders = new ArrayList<>();
    private final List<UUID> paid = new ArrayList<>();
    private final List<String> disputes = new ArrayList<>();

    @Test
    void theBalanceAtStripeIsTheBalanceInTheBooks() {
        sandbox.faults(new SandboxFaults(42, 20, 20, true, Duration.ofMillis(300)));
        for (int step = 0; step < STEPS; step++) {
            step();
        }
        sandbox.faults(SandboxFaults.NONE);
        world.catchUp();
        payments.sweep();
        sandbox.advance();
        payments.sweep();

        assertThat(world.balances().getOrDefault("1100", 0L)).isEqualTo(sandbox.balance("usd"));
        assertThat(world.balances().values().stream().mapToLong(Long::longValue).sum())
                .isZero();
        assertThat(payments.failingEvents(PageRequest.of(0, 50)).getContent()).isEmpty();
        assertThat(orders).allSatisfy(order -> assertThat(outcomes.paid(order)).hasSizeLessThanOrEqualTo(1));
        assertThat(paid).allSatisfy(order -> assertThat(outcomes.paid(order)).hasSize(1));
        assertThat(posted()).isEqualTo(sandbox.counts().get("balance_transaction"));
    }

    private void step() {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> buy();
            case 4, 5 -> refund();
            case 6 -> dispute();
            case 7 -> endDispute();
            case 8 -> payOut();
            default -> passTime();
        }
    }

    private void buy() {
        var order = Ids.random();
        orders.add(order);
        var page = world.open(order, 1_000 + random.nextInt(20_000));
        var cards = TestCard.values();
        if (sandbox.pay(PaymentRequests.session(page), cards[random.nextInt(cards.length)])) {
            paid.add(order);
        } else if (random.nextBoolean()) {
            payments.close(order);
        }
    }

    private void refund() {
        known().forEach(outcome -> {
            world.requestRefund(Ids.random(), outcome.order(), outcome.attempt(), 1 + random.nextInt(900));
        });
        if (random.nextInt(3) == 0) {
            sandbox.loseAnswers(random.nextInt(2));
            payments.sweep();
        }
    }

    private void dispute() {
        known().forEach(outcome -> {
            try {
                disputes.add(sandbox.dispute(world.charge(outcome.attempt())));
            } catch (RuntimeException disputedOrRefunded) {
                assertThat(disputedOrRefunded).hasMessageMatching(".*(disputed already|refunded in full).*");
            }
        });
    }

    private void endDispute() {
        if (!disputes.isEmpty()) {
            sandbox.closeDispute(disputes.removeLast(), random.nextBoolean());
        }
    }

    private void payOut() {
        var payouts = sandbox.settle();
        if (!payouts.isEmpty() && random.nextBoolean()) {
            sandbox.failPayout(payouts.getFirst());
        }
    }

    private void passTime() {
        sandbox.advance();
        sandbox.deliverPending();
        payments.processEvents();
    }

    /** A payment that the shop knows of, or none. */
    private List<PaymentOutcomes.Paid> known() {
        var told = paid.stream().flatMap(order -> outcomes.paid(order).stream()).toList();
        return told.isEmpty() ? List.of() : List.of(told.get(random.nextInt(told.size())));
    }

    private long posted() {
        return jdbc.sql("SELECT COUNT(*) FROM stripe_balance_transaction")
                .query(Long.class)
                .single();
    }
}
