package shop.weft.payments.sandbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets time pass: late facts come true and webhooks go out, a few times a second. Ended by a signal, never by an
 * interrupt, which would close the database's file under its feet.
 */
final class Ticker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final LateFacts lateFacts;
    private final WebhookSender sender;
    private final Thread thread = Thread.ofVirtual().name("stripe-sandbox").unstarted(this::run);

    private Ticker(LateFacts lateFacts, WebhookSender sender) {
        this.lateFacts = lateFacts;
        this.sender = sender;
    }

    static Ticker start(LateFacts lateFacts, WebhookSender sender) {
        var ticker = new Ticker(lateFacts, sender);
        ticker.thread.start();
        return ticker;
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                tick();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        try {
            lateFacts.runDue();
            sender.send(false);
        } catch (RuntimeException broken) {
            LOG.error("The sandbox stumbled and goes on", broken);
        }
    }
}
