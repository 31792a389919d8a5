package shop.weft.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.IntConsumer;
import shop.weft.crash.CrashTests.Lives;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.shared.Ids;
import shop.weft.testing.Buyer;

/** A buyer who buys one piece in a shop that dies on the way, and what must be true when it is back. */
final class CheckoutUnderFire {

    private static final int MORE_POINTS_THAN_THERE_ARE = 60;

    private final Lives lives;
    private final StripeSandbox sandbox;
    private final UUID product;

    CheckoutUnderFire(Lives lives, StripeSandbox sandbox) {
        this.lives = lives;
        this.sandbox = sandbox;
        this.product = Ids.uuid(read("SELECT id FROM product", rows -> rows.getBytes(1)));
    }

    /**
     * Buys again and again, dying at the first point, then at the second, until a checkout is over before its point has
     * come.
     *
     * @return how often the shop died
     */
    int dieAtEach(IntConsumer arm) {
        for (int point = 1; point < MORE_POINTS_THAN_THERE_ARE; point++) {
            arm.accept(point);
            boolean died = !buysOnePiece();
            lives.next();
            requireEverythingInItsPlace(point);
            if (!died) {
                return point - 1;
            }
        }
        throw new AssertionError("A checkout does not commit so often");
    }

    /** Whether the shop lived to the end of it. */
    private boolean buysOnePiece() {
        try {
            var buyer = new Buyer(lives.shop().address());
            var basket = buyer.putInBasket(product);
            assertThat(basket.statusCode()).as(basket.body()).isEqualTo(303);
            var path = buyer.location(buyer.checkOut()).getPath();
            var session = path.substring(path.lastIndexOf('/') + 1);
            sandbox.pay(session, TestCard.SUCCESS);
            buyer.get("/checkout/return?session_id=" + session);
            sandbox.advance();
            sandbox.deliverPending();
            buyer.get("/basket/count");
            return true;
        } catch (UncheckedIOException shopDied) {
            lives.shop().awaitDeath();
            return false;
        }
    }

    private void requireEverythingInItsPlace(int point) {
        long paid = count("SELECT COUNT(*) FROM shop_order WHERE state = 'PAID'");
        assertThat(count("SELECT COUNT(*) FROM shop_order WHERE state = 'PENDING'"))
                .as("orders left open, %d", point)
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM item WHERE state = 'HELD'"))
                .as("units left held, %d", point)
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM item WHERE state = 'SOLD'"))
                .as("units sold, %d", point)
                .isEqualTo(paid);
        assertThat(count("SELECT COUNT(*) FROM journal WHERE kind = 'SALE'"))
                .as("sales posted, %d", point)
                .isEqualTo(paid);
        assertThat(charged()).as("buyers charged, %d", point).isEqualTo(paid);
    }

    /** Charges that were not given back. */
    private long charged() {
        var counts = sandbox.counts();
        return counts.getOrDefault("charge", 0L) - counts.getOrDefault("refund", 0L);
    }

    private long count(String sql) {
        return read(sql, rows -> rows.getLong(1));
    }

    private <T> T read(String sql, Column<T> column) {
        try (var connection = lives.database().startsWith("jdbc:h2")
                        ? DriverManager.getConnection(lives.database(), "weft", "")
                        : DriverManager.getConnection(lives.database());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return column.of(rows);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** What is read of a row. */
    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }
}
