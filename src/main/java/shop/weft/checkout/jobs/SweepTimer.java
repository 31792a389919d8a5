package shop.weft.checkout.jobs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps every minute, where jobs are not switched off. */
@Component
@ConditionalOnProperty(name = "weft.jobs.enabled", matchIfMissing = true)
class SweepTimer {

    private final Sweeper sweeper;

    SweepTimer(Sweeper sweeper) {
        this.sweeper = sweeper;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void sweep() {
        sweeper.sweep();
    }
}
