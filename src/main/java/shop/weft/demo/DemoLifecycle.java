package shop.weft.demo;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Before the web server takes its first request: keeps invented and real data apart, and makes the demo world where it
 * belongs. It is there in every shop, for a database that once held the demo world must not serve a real one.
 */
@Component
class DemoLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLifecycle.class);

    private final Diary diary;
    private final ObjectProvider<DemoWorld> world;
    private final Environment environment;
    private final Clock clock;
    private volatile boolean running;

    DemoLifecycle(Diary diary, ObjectProvider<DemoWorld> world, Environment environment, Clock clock) {
        this.diary = diary;
        this.world = world;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    /** @throws DemoRefused if invented and real data would meet */
    @Override
    public void start() {
        var choice = DemoChoice.of(environment);
        refuseStripeKey(choice);
        if (choice != DemoChoice.OFF && mayHoldDemo(choice) && !diary.finished()) {
            world.getObject().make();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void refuseStripeKey(DemoChoice choice) {
        if (!DemoChoice.hasStripeKey(environment)) {
            return;
        }
        if (diary.began().isPresent()) {
            throw DemoRefused.demoDatabaseWithStripeKey();
        }
        if (choice == DemoChoice.ASKED_FOR) {
            throw DemoRefused.besideStripeKey();
        }
    }

    private boolean mayHoldDemo(DemoChoice choice) {
        if (diary.began().isPresent()) {
            return true;
        }
        if (diary.databaseInUse()) {
            if (choice == DemoChoice.ASKED_FOR) {
                throw DemoRefused.databaseInUse();
            }
            LOG.info("This database is in use and no demo: no demo data is made in it");
            return false;
        }
        diary.open(clock.instant());
        return true;
    }
}
