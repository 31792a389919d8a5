package shop.weft.crash;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.weft.checkout.jobs.Sweeper;
import shop.weft.split.Terms;
import shop.weft.testing.ShopWorld;

/** On its first start the shop gets something to sell; on each start it sweeps up what the last life left. */
@TestComponent
class StockAndSweep implements ApplicationRunner {

    static final String READY = "READY FOR THE NEXT CRASH";
    private static final int UNITS = 200;

    private final ShopWorld world;
    private final Sweeper sweeper;
    private final JdbcClient jdbc;

    StockAndSweep(ShopWorld world, Sweeper sweeper, JdbcClient jdbc) {
        this.world = world;
        this.sweeper = sweeper;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("SELECT COUNT(*) FROM item").query(Long.class).single() == 0) {
            world.product(UNITS, Terms.ADVANCE);
        }
        sweeper.sweep();
        sweeper.sweep();
        System.out.println(READY);
    }
}
