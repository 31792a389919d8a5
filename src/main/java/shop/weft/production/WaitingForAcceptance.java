package shop.weft.production;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import shop.weft.shared.PartnerTasks;
import shop.weft.shared.Task;

/** Open batches of which pieces were finished. */
@Component
@Order(20)
class WaitingForAcceptance implements PartnerTasks {

    private final Batches batches;

    WaitingForAcceptance(Batches batches) {
        this.batches = batches;
    }

    @Override
    public List<Task> of(UUID partner) {
        return List.of(new Task(batches.countReady(partner), "batches.task.ready", "/partner/batches?state=OPEN"));
    }
}
