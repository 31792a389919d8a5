package shop.weft.catalog.web;

import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import shop.weft.catalog.ProductFiles;
import shop.weft.identity.Staff;
import shop.weft.partners.PublishingSuspended;

/** What a partner does with a product as a whole. What is out of date changes nothing: the page tells how things stand. */
@Controller
class ProductLifeController {

    private static final String HERE = "redirect:/partner/products/";

    private final Staff staff;
    private final ProductFiles files;

    ProductLifeController(Staff staff, ProductFiles files) {
        this.staff = staff;
        this.files = files;
    }

    @PostMapping("/partner/products/{id}/withdrawal")
    String withdraw(@PathVariable UUID id) {
        return unlessLate(id, () -> files.withdraw(staff.partner(), id, staff.current()));
    }

    @PostMapping("/partner/products/{id}/discard")
    String discard(@PathVariable UUID id) {
        return unlessLate(id, () -> files.discard(staff.partner(), id, staff.current()));
    }

    @PostMapping("/partner/products/{id}/retirement")
    String retire(@PathVariable UUID id) {
        return unlessLate(id, () -> files.retire(staff.partner(), id, staff.current()));
    }

    @PostMapping("/partner/products/{id}/comeback")
    String bringBack(@PathVariable UUID id) {
        try {
            return unlessLate(id, () -> files.bringBack(staff.partner(), id, staff.current()));
        } catch (PublishingSuspended suspended) {
            return HERE + id + "?suspended";
        }
    }

    private static String unlessLate(UUID id, Runnable deed) {
        try {
            deed.run();
            return HERE + id;
        } catch (OptimisticLockingFailureException late) {
            return HERE + id + "?late";
        }
    }
}
