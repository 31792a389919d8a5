package shop.weft.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import shop.weft.ledger.Books;
import shop.weft.ledger.TrialBalance.Column;

/** The trial balance at the end of a day. */
@Controller
class TrialBalanceController {

    private final Books books;
    private final Clock clock;

    TrialBalanceController(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @GetMapping("/finance/trial-balance")
    String show(@RequestParam(required = false) @Nullable String day, Model model) {
        var asked = new Asked();
        var balance = books.trialBalance(asked.day(day).orElseGet(() -> LocalDate.now(clock)));
        asked.tell(model);
        model.addAttribute("balance", balance);
        model.addAttribute("balanced", balance.columns().stream().allMatch(Column::isBalanced));
        return "reporting/trial-balance";
    }
}
