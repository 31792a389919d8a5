package shop.weft.notifications.jobs;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every minute hands events whose listener failed to it again, for three days. Listeners take the same event twice
 * without harm, so it does not matter that every node does this.
 */
@Component
@ConditionalOnProperty(name = "weft.jobs.enabled", matchIfMissing = true)
class Resubmission {

    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final FailedEventPublications failed;
    private final Clock clock;

    Resubmission(FailedEventPublications failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT60S")
    void resubmit() {
        var oldest = clock.instant().minus(PATIENCE);
        failed.resubmit(ResubmissionOptions.defaults()
                .withMinAge(PAUSE)
                .withFilter(publication -> publication.getPublicationDate().isAfter(oldest)));
    }
}
