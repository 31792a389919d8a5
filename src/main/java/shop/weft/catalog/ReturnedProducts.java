package shop.weft.catalog;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import shop.weft.shared.PartnerTasks;
import shop.weft.shared.Task;

/** Products that the shop sent back to their partner. */
@Component
@Order(20)
class ReturnedProducts implements PartnerTasks {

    private final Drafts drafts;

    ReturnedProducts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Task> of(UUID partner) {
        return List.of(new Task(
                drafts.countByPartnerAndState(partner, ProductState.RETURNED),
                "catalog.task.returned",
                "/partner/products?state=RETURNED"));
    }
}
