package shop.weft.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import shop.weft.ledger.AccountFilter;
import shop.weft.ledger.Books;

/** The chart of accounts, its single accounts, and the statement of one. */
@Controller
class AccountController {

    private static final int PER_PAGE = 50;

    private final Books books;
    private final PartnerNames partners;
    private final Clock clock;

    AccountController(Books books, PartnerNames partners, Clock clock) {
        this.books = books;
        this.partners = partners;
        this.clock = clock;
    }

    @GetMapping("/finance/accounts")
    String accounts(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String currency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var asked = new Asked();
        var filter = new AccountFilter(asked.code(code), Asked.text(currency), Asked.text(q));
        asked.tell(model);
        var chart = books.chart();
        model.addAttribute("filter", filter);
        model.addAttribute(
                "codes", chart.stream().map(line -> line.code()).distinct().toList());
        model.addAttribute(
                "currencies",
                chart.stream()
                        .map(line -> line.balance().currency().getCurrencyCode())
                        .distinct()
                        .sorted()
                        .toList());
        if (filter.isEmpty()) {
            model.addAttribute("chart", ChartGroup.of(chart));
            return "reporting/chart";
        }
        list(filter, Filters.page(page), model);
        return "reporting/accounts";
    }

    private void list(AccountFilter filter, int page, Model model) {
        var accounts = books.accounts(filter, PageRequest.of(page - 1, PER_PAGE));
        model.addAttribute("accounts", accounts.getContent());
        model.addAttribute("count", accounts.getTotalElements());
        model.addAttribute("partners", partners.of(accounts.getContent()));
        model.addAttribute("page", page);
        model.addAttribute("pages", accounts.getTotalPages());
        var number = filter.code() == null ? null : filter.code().number();
        model.addAttribute(
                "address",
                Filters.address(
                        "/finance/accounts", "code", number, "currency", filter.currency(), "q", filter.text()));
    }

    /** From the first of January to today, unless the address says otherwise. */
    @GetMapping("/finance/accounts/{id}")
    String statement(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var asked = new Asked();
        var last = asked.day(to).orElseGet(() -> LocalDate.now(clock));
        var first = asked.day(from, last).orElseGet(() -> last.withDayOfYear(1));
        asked.tell(model);
        int shown = Filters.page(page);
        var statement = books.statement(id, first, last, PageRequest.of(shown - 1, PER_PAGE))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("statement", statement);
        model.addAttribute("partners", partners.of(List.of(statement.account())));
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("page", shown);
        model.addAttribute("pages", (statement.count() + PER_PAGE - 1) / PER_PAGE);
        model.addAttribute(
                "address", Filters.address("/finance/accounts/" + id, "from", first.toString(), "to", last.toString()));
        return "reporting/statement";
    }
}
