package shop.weft.payments.jobs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.weft.payments.Payments;

/** What is done again and again. Sweeping is not among it: checkout sweeps orders and payments together. */
@Component
@ConditionalOnBooleanProperty(name = "weft.jobs.enabled", matchIfMissing = true)
class PaymentJobs {

    private final Payments payments;

    PaymentJobs(Payments payments) {
        this.payments = payments;
    }

    /** On every node: the events themselves are claimed one by one. */
    @Scheduled(fixedDelayString = "${weft.payments.events-every:1s}", initialDelayString = "1s")
    void processEvents() {
        payments.processEvents();
    }
}
