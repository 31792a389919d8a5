package shop.weft.fulfilment.web;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.ui.Model;

/** Long lists, some lines at a time. */
final class Paging {

    private static final int LAST = 1_000_000;

    private Paging() {}

    /** The page of a number from 1 as it came in an address. */
    static PageRequest of(int page, int size) {
        return PageRequest.of(Math.clamp(page, 1, LAST) - 1, size);
    }

    /** What the pagination component needs. */
    static void into(Model model, Page<?> found) {
        model.addAttribute("page", found.getNumber() + 1);
        model.addAttribute("pages", found.getTotalPages());
        model.addAttribute("count", found.getTotalElements());
    }
}
