package shop.weft.reporting.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductView;
import shop.weft.identity.Staff;
import shop.weft.items.ItemState;
import shop.weft.items.Tallies;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.Books;
import shop.weft.partners.Partners;
import shop.weft.shared.Money;
import shop.weft.shared.PartnerTasks;

/** The first page of a partner's staff: what needs doing, then how things stand, of their organisation and no other. */
@Controller
class PartnerController {

    private static final int RECENT = 10;

    private final Staff staff;
    private final Partners partners;
    private final Catalog catalog;
    private final Tallies tallies;
    private final Books books;
    private final List<PartnerTasks> tasks;

    PartnerController(
            Staff staff,
            Partners partners,
            Catalog catalog,
            Tallies tallies,
            Books books,
            ObjectProvider<PartnerTasks> tasks) {
        this.staff = staff;
        this.partners = partners;
        this.catalog = catalog;
        this.tallies = tallies;
        this.books = books;
        this.tasks = tasks.orderedStream().toList();
    }

    @GetMapping("/partner")
    String overview(Model model) {
        var partner = staff.partner();
        var products = tallies.byProduct(partner);
        var batches = tallies.batches(partner, RECENT);
        Set<UUID> shown = Stream.concat(
                        products.keySet().stream(), batches.stream().map(batch -> batch.product()))
                .collect(Collectors.toSet());
        var titles =
                catalog.getAll(shown).values().stream().collect(Collectors.toMap(ProductView::id, ProductView::title));
        model.addAttribute(
                "tasks",
                tasks.stream()
                        .flatMap(kind -> kind.of(partner).stream())
                        .filter(task -> task.count() > 0)
                        .toList());
        model.addAttribute("partner", partners.get(partner));
        model.addAttribute("products", products);
        model.addAttribute("states", ItemState.values());
        model.addAttribute("batches", batches);
        model.addAttribute("titles", titles);
        model.addAttribute(
                "owed",
                List.of(
                        owed("wages", partner, AccountCode.WAGES_PAYABLE),
                        owed("stipends", partner, AccountCode.STIPENDS_PAYABLE),
                        owed("costs", partner, AccountCode.PARTNER_PAYABLE),
                        owed("aftercare", partner, AccountCode.AFTERCARE_PAYABLE)));
        return "reporting/partner";
    }

    private Owed owed(String name, UUID partner, AccountCode code) {
        var balances = books.balancesOf(partner, code).stream()
                .filter(balance -> !balance.isZero())
                .toList();
        return new Owed(name, balances);
    }

    /** What is owed of one kind, per currency. */
    public record Owed(String name, List<Money> balances) {}
}
