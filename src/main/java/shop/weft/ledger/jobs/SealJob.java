package shop.weft.ledger.jobs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.weft.ledger.Seals;

@Component
@ConditionalOnProperty(name = "weft.jobs.enabled", matchIfMissing = true)
class SealJob {

    private final Seals seals;

    SealJob(Seals seals) {
        this.seals = seals;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT3S")
    void seal() {
        seals.sealAll();
    }
}
