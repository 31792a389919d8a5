package shop.weft.storefront.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductView;
import shop.weft.items.Tag;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.provenance.Trace;
import shop.weft.provenance.UnitTrace;
import shop.weft.shared.Quarter;

/** Puts together what anybody who holds a piece may read of it. Nothing of its buyer is in it. */
@Component
class TracePages {

    private final Trace trace;
    private final Catalog catalog;
    private final Orders orders;
    private final Accounts accounts;
    private final MakerWords makers;

    TracePages(Trace trace, Catalog catalog, Orders orders, Accounts accounts, MakerWords makers) {
        this.trace = trace;
        this.catalog = catalog;
        this.orders = orders;
        this.accounts = accounts;
        this.makers = makers;
    }

    Optional<Page> of(Tag tag) {
        return trace.of(tag).map(unit -> page(tag, unit));
    }

    private Page page(Tag tag, UnitTrace unit) {
        var group = unit.group();
        var sale = sale(unit.item());
        return new Page(
                tag,
                catalog.version(unit.productVersion()),
                makers.of(group, unit.partnerAlias()),
                group.country() == null ? null : Countries.name(group.country()),
                group.period(),
                sale);
    }

    /** The last sale, unless all of its price went back. */
    private @Nullable Sale sale(UUID item) {
        return orders.ordersOf(item).stream()
                .limit(1)
                .map(orders::receipt)
                .flatMap(receipt -> receipt.units().stream()
                        .filter(unit -> unit.item().equals(item))
                        .filter(TracePages::stands)
                        .flatMap(unit -> posted(receipt, unit).stream()))
                .findFirst()
                .orElse(null);
    }

    private static boolean stands(Receipt.Unit unit) {
        return unit.refunded().compareTo(unit.price().minus(unit.discount())) < 0;
    }

    private Optional<Sale> posted(Receipt receipt, Receipt.Unit unit) {
        var paidAt = receipt.paidAt();
        var split = unit.split();
        return paidAt == null || split == null
                ? Optional.empty()
                : Optional.of(new Sale(Quarter.of(paidAt), accounts.posted(split)));
    }

    /**
     * The trace of one piece.
     *
     * @param makers the sentence about the group its maker is told of by
     * @param country its country's name, where the group is large enough
     * @param period when it was made, where the group is large enough
     * @param sale none as long as it is not sold
     */
    record Page(
            Tag tag,
            ProductView product,
            String makers,
            @Nullable String country,
            @Nullable String period,
            @Nullable Sale sale) {}

    /** What was posted when it was sold, told by quarter. */
    record Sale(Quarter quarter, List<Strand> posted) {}
}
