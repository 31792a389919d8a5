package shop.weft.storefront.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import shop.weft.split.Party;
import shop.weft.split.SplitParts;

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

    /** The last sale, whatever came of it. */
    private @Nullable Sale sale(UUID item) {
        return orders.ordersOf(item).stream()
                .limit(1)
                .map(orders::receipt)
                .flatMap(receipt -> receipt.units().stream()
                        .filter(unit -> unit.item().equals(item))
                        .flatMap(unit -> sale(receipt, unit).stream()))
                .findFirst()
                .orElse(null);
    }

    private Optional<Sale> sale(Receipt receipt, Receipt.Unit unit) {
        var paidAt = receipt.paidAt();
        var split = unit.split();
        if (paidAt == null || split == null) {
            return Optional.empty();
        }
        var state = SaleState.of(unit);
        return Optional.of(new Sale(Quarter.of(paidAt), state, accounts.posted(state.stays() ? stays(split) : split)));
    }

    /** No refund lowers what is owed for the making of a piece. */
    private static SplitParts stays(SplitParts split) {
        return SplitParts.of(
                Party.PARTNER_COSTS.stream().collect(Collectors.toMap(party -> party, split::of)), split.currency());
    }

    /**
     * The trace of one piece.
     *
     * @param makers the sentence about the group its maker is told of by
     * @param country its country's name, where the group is large enough
     * @param period when it was made, where the group is large enough
     * @param sale none if it was never sold
     */
    record Page(
            Tag tag,
            ProductView product,
            String makers,
            @Nullable String country,
            @Nullable String period,
            @Nullable Sale sale) {}

    /**
     * Its last sale, told by quarter.
     *
     * @param strands where the price went, or what stays of that after a refund in full
     */
    record Sale(Quarter quarter, SaleState state, List<Strand> strands) {}
}
