package shop.weft.reporting.web;

import java.util.Objects;
import java.util.Set;
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
import shop.weft.ledger.Books;
import shop.weft.ledger.JournalFilter;
import shop.weft.ledger.JournalKind;
import shop.weft.ledger.JournalView;
import shop.weft.orders.OrderSubjects;

/** The journal, and one entry of it. */
@Controller
class JournalController {

    private static final int PER_PAGE = 50;

    private final Books books;
    private final OrderSubjects orders;
    private final PartnerNames partners;

    JournalController(Books books, OrderSubjects orders, PartnerNames partners) {
        this.books = books;
        this.orders = orders;
        this.partners = partners;
    }

    @GetMapping("/finance/journal")
    String list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var asked = new Asked();
        var text = Asked.text(q);
        var filter = new JournalFilter(
                asked.kind(kind),
                text,
                text == null ? Set.of() : orders.of(text),
                asked.day(from).orElse(null),
                asked.day(to).orElse(null));
        asked.tell(model);
        int shown = Filters.page(page);
        var journals = books.journals(filter, PageRequest.of(shown - 1, PER_PAGE));
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", JournalKind.values());
        model.addAttribute("journals", journals.getContent());
        model.addAttribute(
                "orders", orders.named(journals.map(JournalView::subject).toSet()));
        model.addAttribute("count", journals.getTotalElements());
        model.addAttribute("page", shown);
        model.addAttribute("pages", journals.getTotalPages());
        model.addAttribute("address", address(filter));
        return "reporting/journal";
    }

    @GetMapping("/finance/journal/{id}")
    String one(@PathVariable UUID id, Model model) {
        var journal = books.journal(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("journal", journal);
        model.addAttribute(
                "partners",
                partners.of(journal.legs().stream()
                        .map(JournalView.LegView::account)
                        .toList()));
        model.addAttribute("order", orders.named(Set.of(journal.subject())).get(journal.subject()));
        return "reporting/entry";
    }

    private static String address(JournalFilter filter) {
        return Filters.address(
                "/finance/journal",
                "kind",
                filter.kind() == null ? null : filter.kind().name(),
                "q",
                filter.text(),
                "from",
                filter.from() == null ? null : Objects.toString(filter.from()),
                "to",
                filter.to() == null ? null : Objects.toString(filter.to()));
    }
}
