package shop.weft.storefront.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages of words. */
@Controller
class PlainPagesController {

    private final CarriageRates rates;

    PlainPagesController(CarriageRates rates) {
        this.rates = rates;
    }

    @GetMapping("/how-it-works")
    String howItWorks(Model model) {
        model.addAttribute("parts", List.of("split", "terms", "care", "tag", "proof"));
        return "storefront/how-it-works";
    }

    @GetMapping("/returns")
    String returns(Model model) {
        model.addAttribute("days", ReturnRules.DAYS);
        model.addAttribute("parts", List.of("send", "money", "broken", "maker", "carriage"));
        model.addAttribute("rates", rates.lines());
        return "storefront/returns";
    }
}
