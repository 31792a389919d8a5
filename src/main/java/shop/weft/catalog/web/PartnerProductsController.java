package shop.weft.catalog.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import shop.weft.catalog.ProductFiles;
import shop.weft.catalog.ProductState;
import shop.weft.identity.Staff;

/** A partner's products, for its staff. */
@Controller
class PartnerProductsController {

    private static final int PER_PAGE = 20;
    private static final int LAST_PAGE = 1_000_000;

    private final Staff staff;
    private final ProductFiles files;

    PartnerProductsController(Staff staff, ProductFiles files) {
        this.staff = staff;
        this.files = files;
    }

    @GetMapping("/partner/products")
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var wanted = Arrays.stream(ProductState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
        int shown = Math.clamp(page, 1, LAST_PAGE);
        model.addAttribute(
                "found", files.list(staff.partner(), wanted.orElse(null), PageRequest.of(shown - 1, PER_PAGE)));
        model.addAttribute("states", ProductState.values());
        model.addAttribute("state", wanted.orElse(null));
        model.addAttribute("page", shown);
        model.addAttribute("address", address(wanted));
        return "catalog/products";
    }

    private static String address(Optional<ProductState> state) {
        return UriComponentsBuilder.fromPath("/partner/products")
                .queryParamIfPresent("state", state)
                .encode()
                .toUriString();
    }
}
