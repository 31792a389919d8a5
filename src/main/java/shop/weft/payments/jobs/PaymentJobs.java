package shop.weft.payments.jobs;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.weft.payments.Payments;

/** What is done again and again, on one node at a time. */
@Component
@ConditionalOnBooleanProperty(name = "weft.jobs.enabled", matchIfMissing = true)
class PaymentJobs {

    private final Payments payments;
    private final Lease lease;

    PaymentJobs(Payments payments, Lease lease) {
        this.payments = payments;
        this.lease = lease;
    }

    /** On every node: the events themselves are claimed one by one. */
    @Scheduled(fixedDelayString = "${weft.payments.events-every:1s}", initialDelayString = "1s")
    void processEvents() {
        payments.processEvents();
    }

    @Scheduled(fixedDelayString = "${weft.payments.sweep-every:1m}", initialDelayString = "15s")
    void sweep() {
        lease.whileHeld("sweep", Duration.ofMinutes(10), payments::sweep);
    }
}
