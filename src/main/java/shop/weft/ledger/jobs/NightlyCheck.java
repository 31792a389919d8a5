package shop.weft.ledger.jobs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.weft.ledger.Books;

@Component
@ConditionalOnProperty(name = "weft.jobs.enabled", matchIfMissing = true)
class NightlyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);

    private final Books books;

    NightlyCheck(Books books) {
        this.books = books;
    }

    @Scheduled(cron = "0 17 2 * * *", zone = "UTC")
    void check() {
        var verdict = books.verify();
        verdict.problems().forEach(problem -> LOG.error("The books do not hold: {}", problem));
        if (verdict.holds()) {
            LOG.info("The books hold: {} journals in {} seals", verdict.journals(), verdict.seals());
        }
    }
}
