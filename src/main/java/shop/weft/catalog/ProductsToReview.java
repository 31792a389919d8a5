package shop.weft.catalog;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.shared.HubTasks;
import shop.weft.shared.Task;

/** Products that wait for a review, told to those who may review. */
@Component
@Order(10)
class ProductsToReview implements HubTasks {

    private final Reviews reviews;
    private final Staff staff;

    ProductsToReview(Reviews reviews, Staff staff) {
        this.reviews = reviews;
        this.staff = staff;
    }

    @Override
    public List<Task> waiting() {
        var who = staff.current();
        return who == null || who.role() != Role.ADMINISTRATOR
                ? List.of()
                : List.of(new Task(reviews.waiting(), "catalog.task.review", "/office/reviews"));
    }
}
