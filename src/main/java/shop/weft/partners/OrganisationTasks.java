package shop.weft.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import shop.weft.shared.PartnerTasks;
import shop.weft.shared.Task;

/** What a partner has to settle about itself: how it is paid, and a review that is overdue. */
@Component
@Order(900)
class OrganisationTasks implements PartnerTasks {

    private static final String PAGE = "/partner/organisation";

    private final Partners partners;
    private final PartnerFiles files;
    private final Clock clock;

    OrganisationTasks(Partners partners, PartnerFiles files, Clock clock) {
        this.partners = partners;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<Task> of(UUID partner) {
        boolean unpaid = partners.routes(partner).isEmpty();
        boolean stopped = !partners.mayPublish(partner, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return List.of(
                new Task(unpaid ? 1 : 0, "partners.task.route", PAGE + "#routes"),
                new Task(stopped ? 1 : 0, "partners.task.review", PAGE),
                new Task(files.unanswered(partner), "partners.task.answers", PAGE + "#answers"));
    }
}
