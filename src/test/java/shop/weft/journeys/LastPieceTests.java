package shop.weft.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.shared.Ids;
import shop.weft.split.Terms;
import shop.weft.testing.Buyer;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** Many want what there is too little of. Nobody is sold what somebody else has, and everybody gets a kind answer. */
@ShopTest
@OnMySql
@Import(ShopWorld.class)
class LastPieceTests {

    @Autowired
    private ShopWorld world;

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void oneOfHundredBuyersGetsTheLastPiece() throws Exception {
        var piece = world.product(1, Terms.ADVANCE);

        var answers = together(IntStream.range(0, 100).mapToObj(i -> buyerOf(List.of(piece))));

        assertThat(answers).filteredOn(Attempt::maySpend).hasSize(1);
        assertThat(answers).filteredOn(attempt -> !attempt.maySpend()).allSatisfy(LastPieceTests::isToldKindly);
        answers.stream().filter(Attempt::maySpend).forEach(this::pay);
        assertThat(unitsOf(piece, "SOLD")).isEqualTo(1);
        assertThat(unitsOf(piece, "HELD")).isZero();
        assertThat(paidOrdersWith(piece)).isEqualTo(1);
    }

    @Test
    void overlappingBasketsNeitherOversellNorBlockEachOther() throws Exception {
        var pieces = IntStream.range(0, 8)
                .mapToObj(i -> world.product(6, Terms.CONSIGNMENT))
                .toList();
        var random = new Random(20261122);

        var answers = together(IntStream.range(0, 50).mapToObj(i -> buyerOf(threeOf(pieces, random))));

        answers.forEach(attempt -> {
            if (attempt.maySpend()) {
                pay(attempt);
            } else {
                isToldKindly(attempt);
            }
        });
        long bought = answers.stream().filter(Attempt::maySpend).count();
        // Whoever opens the page after one of the three has gone is told so, and may buy the others.
        assertThat(pieces.stream().mapToLong(piece -> unitsOf(piece, "SOLD")).sum())
                .isBetween(bought, Math.min(48, bought * 3));
        assertThat(pieces).allSatisfy(piece -> {
            assertThat(unitsOf(piece, "HELD")).isZero();
            assertThat(unitsOf(piece, "SOLD")).isLessThanOrEqualTo(6);
            assertThat(paidOrdersWith(piece)).isEqualTo(unitsOf(piece, "SOLD"));
        });
        // A basket fails only for want of a piece, never for a lock: 6 of each could be bought one by one.
        assertThat(bought).isBetween(6L, 48L);
    }

    private Callable<Attempt> buyerOf(List<UUID> pieces) {
        return () -> {
            var buyer = new Buyer(URI.create("http://localhost:" + port));
            pieces.forEach(buyer::putInBasket);
            return new Attempt(buyer, buyer.checkOut());
        };
    }

    private static List<UUID> threeOf(List<UUID> pieces, Random random) {
        return random.ints(0, pieces.size())
                .distinct()
                .limit(3)
                .mapToObj(pieces::get)
                .toList();
    }

    /** Runs all at once and waits for the last. */
    private static List<Attempt> together(Stream<Callable<Attempt>> buyers) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = buyers.map(buyer -> threads.submit(() -> {
                        start.await();
                        return buyer.call();
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(LastPieceTests::result).toList();
        }
    }

    private static Attempt result(Future<Attempt> running) {
        try {
            return running.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private void pay(Attempt attempt) {
        var page = attempt.buyer().location(attempt.answer());
        var session = page.getPath().substring(page.getPath().lastIndexOf('/') + 1);
        assertThat(sandbox.pay(session, TestCard.SUCCESS)).isTrue();
        var returned = attempt.buyer().get("/checkout/return?session_id=" + session);
        assertThat(returned.statusCode()).isEqualTo(303);
    }

    private static void isToldKindly(Attempt attempt) {
        assertThat(attempt.answer().statusCode()).isLessThan(500);
        assertThat(Jsoup.parse(attempt.answer().body()).select("h1")).isNotEmpty();
        assertThat(attempt.answer().body()).doesNotContain("Exception");
    }

    private long unitsOf(UUID product, String state) {
        return jdbc.sql("SELECT COUNT(*) FROM item WHERE product = ? AND state = ?")
                .params(Ids.bytes(product), state)
                .query(Long.class)
                .single();
    }

    private long paidOrdersWith(UUID product) {
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT o.id) FROM shop_order o JOIN order_unit u ON u.order_id = o.id
                         WHERE u.product_id = ? AND o.state = 'PAID'
                        """).param(Ids.bytes(product)).query(Long.class).single();
    }

    /** What became of a buyer's press of the button. */
    private record Attempt(Buyer buyer, HttpResponse<String> answer) {

        /** Whether the buyer was sent on to a payment page. */
        boolean maySpend() {
            return answer.statusCode() == 303
                    && answer.headers().firstValue("Location").orElse("").contains("/pay/");
        }
    }
}
