package shop.weft.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A clock that can be sent to another time and goes on ticking there at its usual pace, until it comes home. The demo
 * world is made with it: the shop's own code runs, only on other days.
 */
class TravellingClock extends Clock {

    private final Clock home;
    private volatile @Nullable Stay stay;

    TravellingClock(Clock home) {
        this.home = home;
    }

    void travelTo(Instant there) {
        stay = new Stay(there, System.nanoTime());
    }

    void comeHome() {
        stay = null;
    }

    @Override
    public Instant instant() {
        var here = stay;
        return here == null ? home.instant() : here.now();
    }

    @Override
    public ZoneId getZone() {
        return home.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The shop's clock is in UTC");
    }

    private record Stay(Instant arrival, long ticks) {

        Instant now() {
            return arrival.plus(Duration.ofNanos(System.nanoTime() - ticks)).truncatedTo(ChronoUnit.MICROS);
        }
    }
}
