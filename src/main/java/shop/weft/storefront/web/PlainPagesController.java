package shop.weft.storefront.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages of words. */
@Controller
class PlainPagesController {

    @GetMapping("/how-it-works")
    String howItWorks() {
        return "storefront/how-it-works";
    }

    @GetMapping("/returns")
    String returns(Model model) {
        model.addAttribute("days", ReturnRules.DAYS);
        return "storefront/returns";
    }
}
