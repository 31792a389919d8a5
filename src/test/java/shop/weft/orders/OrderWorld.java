package shop.weft.orders;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.Craft;
import shop.weft.catalog.ProductDraft;
import shop.weft.catalog.ProductView;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.items.Movements;
import shop.weft.items.NewItem;
import shop.weft.items.UnitCost;
import shop.weft.ledger.AccountCode;
import shop.weft.partners.Partners;
import shop.weft.payments.PaymentOutcomes.Paid;
import shop.weft.pictures.PictureDraft;
import shop.weft.pricing.Pricing;
import shop.weft.rates.Rates;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.Benchmarks;
import shop.weft.split.Party;
import shop.weft.split.SplitParts;
import shop.weft.split.Terms;
import shop.weft.testing.Sample;

/** Products with units of chosen costs, orders for them, and what the books say. */
@TestComponent
class OrderWorld {

    static final Currency USD = Sample.USD;
    static final Currency NPR = Sample.NPR;
    static final NewOrder.Address HOME =
            new NewOrder.Address("ada@example.org", "Ada Example", "1 Test Street", "3011 AA", "Rotterdam", "NL");

    private final Partners partners;
    private final Rates rates;
    private final Benchmarks benchmarks;
    private final Catalog catalog;
    private final Items items;
    private final Movements movements;
    private final Pricing pricing;
    private final Orders orders;
    private final Confirmation confirmation;
    private final RefundRows refunds;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    OrderWorld(
            Partners partners,
            Rates rates,
            Benchmarks benchmarks,
            Catalog catalog,
            Items items,
            Movements movements,
            Pricing pricing,
            Orders orders,
            Confirmation confirmation,
            RefundRows refunds,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.partners = partners;
        this.rates = rates;
        this.benchmarks = benchmarks;
        this.catalog = catalog;
        this.items = items;
        this.movements = movements;
        this.pricing = pricing;
        this.orders = orders;
        this.confirmation = confirmation;
        this.refunds = refunds;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A product at 48.00 USD, whose units cost what its sheet says. */
    UUID product(int units, Terms terms) {
        return product(units, terms, 2420_00, 1);
    }

    /**
     * @param wage of a unit in all, in NPR minor units
     * @param makers among whom the wage is shared
     */
    UUID product(int units, Terms terms, long wage, int makers) {
        Sample.recordEconomy(rates, benchmarks, today().minusYears(2), new BigDecimal("133.3"));
        var partner = partners.register(Sample.workshop("Group " + Ids.random()));
        var product = catalog.publish(draft(partner, terms));
        var version = view(product).version();
        var cost = new UnitCost(partner, terms, lines(terms, wage, makers));
        var born = IntStream.range(0, units)
                .mapToObj(i -> new NewItem(Ids.random(), product, version, Ids.random(), clock.instant(), cost))
                .toList();
        transaction.executeWithoutResult(tx -> arrive(items.birth(born)));
        return product;
    }

    private void arrive(List<ItemView> born) {
        var ids = born.stream().map(ItemView::id).toList();
        movements.send(ids, Ids.random());
        movements.receive(ids, Ids.random());
    }

    private List<UnitCost.Line> lines(Terms terms, long wage, int makers) {
        var lines = new ArrayList<UnitCost.Line>();
        for (int maker = 1; maker <= makers; maker++) {
            long share = maker < makers ? wage / makers : wage - wage / makers * (makers - 1);
            lines.add(line(maker, Party.WAGE, Ids.random(), share, terms == Terms.ADVANCE));
        }
        lines.add(line(makers + 1, Party.MATERIALS, null, 500_00, terms == Terms.ADVANCE));
        lines.add(line(makers + 2, Party.PARTNER_OVERHEAD, null, 300_00, false));
        lines.add(line(makers + 3, Party.FREIGHT_IN, null, 250_00, false));
        return lines;
    }

    private UnitCost.Line line(int number, Party party, @Nullable UUID artisan, long minor, boolean inStock) {
        var owed = Money.of(minor, NPR);
        return new UnitCost.Line(number, party, artisan, owed, inStock ? rates.convert(owed, USD, today()) : null);
    }

    NewOrder wish(Map<UUID, Integer> demand) {
        return wish(demand, Money.zero(USD), Money.zero(USD), null, "NL");
    }

    NewOrder wish(Map<UUID, Integer> demand, Money discount, Money gift, @Nullable String purpose, String country) {
        var address =
                new NewOrder.Address(HOME.email(), HOME.name(), HOME.street(), HOME.postcode(), HOME.city(), country);
        var draft = new NewOrder(demand, address, discount, gift, purpose, Money.zero(USD));
        var quote = new Offers(catalog, pricing).of(draft).quote();
        return new NewOrder(
                demand, address, discount, gift, purpose, quote.total().plus(gift));
    }

    OrderPlaced place(UUID product) {
        return orders.place(wish(Map.of(product, 1)));
    }

    /** Pays as Stripe would tell it. */
    Paid pay(OrderPlaced placed) {
        var paid = paidFor(placed);
        confirmation.paid(paid);
        return paid;
    }

    Paid paidFor(OrderPlaced placed) {
        return new Paid(placed.order(), Ids.random(), placed.total(), clock.instant());
    }

    /** Makes an order as old as if it had been placed minutes earlier. */
    void age(UUID order, int minutes) {
        jdbc.sql("UPDATE shop_order SET placed_at = TIMESTAMPADD(MINUTE, :minutes, placed_at),"
                        + " held_until = TIMESTAMPADD(MINUTE, :minutes, held_until) WHERE id = :order")
                .param("minutes", -minutes)
                .param("order", Ids.bytes(order))
                .update();
    }

    /** Does something on a day for which no exchange rate is known yet. */
    void withoutRates(Runnable action) {
        jdbc.sql("UPDATE exchange_rate SET rate_day = rate_day + INTERVAL '100' YEAR")
                .update();
        try {
            action.run();
        } finally {
            jdbc.sql("UPDATE exchange_rate SET rate_day = rate_day - INTERVAL '100' YEAR")
                    .update();
        }
    }

    ProductView view(UUID product) {
        return catalog.getAll(List.of(product)).values().iterator().next();
    }

    int free(UUID product) {
        return items.availability(List.of(product)).getOrDefault(product, 0);
    }

    ItemView item(UUID item) {
        return items.getAll(List.of(item)).getFirst();
    }

    List<OrderRefund> refundsOf(UUID order) {
        return Objects.requireNonNull(transaction.execute(tx -> {
            var found = refunds.findByOrderIdOrderByMadeAt(order);
            found.forEach(refund -> Hibernate.initialize(refund.units()));
            found.forEach(refund -> Hibernate.initialize(refund.parts()));
            return found;
        }));
    }

    SplitParts refundedParts(UUID order, UUID item) {
        var parts = refundsOf(order).stream()
                .flatMap(refund -> refund.parts().stream())
                .toList();
        return UnitShare.partsOf(item, parts, USD);
    }

    /** The sum of an account's legs in the journals about these subjects, debits positive. */
    long booked(AccountCode code, List<UUID> subjects) {
        return sum("SUM(leg.amount_minor)", code, subjects);
    }

    /** The same, debits alone. */
    long debited(AccountCode code, List<UUID> subjects) {
        return sum("SUM(CASE WHEN leg.amount_minor > 0 THEN leg.amount_minor ELSE 0 END)", code, subjects);
    }

    private long sum(String expression, AccountCode code, List<UUID> subjects) {
        return jdbc.sql("SELECT COALESCE(" + expression + ", 0) FROM leg"
                        + " JOIN journal ON journal.id = leg.journal_id JOIN account ON account.id = leg.account_id"
                        + " WHERE account.code = :code AND journal.subject IN (:subjects)")
                .param("code", code.number())
                .param("subjects", subjects.stream().map(Ids::bytes).toList())
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static ProductDraft draft(UUID partner, Terms terms) {
        return new ProductDraft(
                partner,
                Craft.KANTHA,
                "Madder scarf " + Ids.random(),
                "Two layers of worn sari cotton.",
                "180 by 55 cm",
                "cotton",
                "Wash by hand.",
                300,
                terms,
                Sample.costs(Sample.PRICE),
                List.of(new PictureDraft("KANTHA", "scarf", "WHOLE", "9E3526,E9DCC3,2B3A67", 21, "A red scarf")));
    }
}
