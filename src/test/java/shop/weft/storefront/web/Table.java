package shop.weft.storefront.web;

import static shop.weft.testing.ShopWorld.USD;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.Artisans;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.Craft;
import shop.weft.catalog.ProductDraft;
import shop.weft.catalog.ProductView;
import shop.weft.fulfilment.Parcels;
import shop.weft.fulfilment.Receiving;
import shop.weft.identity.SignedLinks;
import shop.weft.orders.NewOrder;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;
import shop.weft.partners.PartnerView;
import shop.weft.partners.Partners;
import shop.weft.payments.PaymentRequest;
import shop.weft.payments.Payments;
import shop.weft.payments.sandbox.StripeSandbox;
import shop.weft.payments.sandbox.TestCard;
import shop.weft.pictures.PictureDraft;
import shop.weft.pricing.Pricing;
import shop.weft.production.Production;
import shop.weft.production.WorkDone;
import shop.weft.rates.Rates;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.Benchmarks;
import shop.weft.split.Terms;
import shop.weft.testing.Arrivals;
import shop.weft.testing.Sample;

/** Pieces on the table, by a group of makers of a chosen size, and buyers who pay for them. */
@TestComponent
record Table(
        Partners partners,
        Artisans artisans,
        Rates rates,
        Benchmarks benchmarks,
        Catalog catalog,
        Production production,
        Parcels parcels,
        Receiving receiving,
        Pricing pricing,
        Orders orders,
        Payments payments,
        StripeSandbox sandbox,
        SignedLinks links,
        Clock clock) {

    static final String EMAIL = "ada@example.org";
    static final String MAKER = "QX-77";

    /** A piece at 48.00 USD, so many units of it, each of the makers having made one at least. */
    ProductView piece(Craft craft, Terms terms, int units, int makers) {
        var partner = workshop();
        var product = catalog.publish(draft(partner.id(), craft, terms, "Madder piece " + Ids.random()));
        make(product, partner.id(), units, makers);
        return view(product);
    }

    ProductView piece(Craft craft, int units) {
        return piece(craft, Terms.ADVANCE, units, 1);
    }

    ProductView titled(String title, Craft craft) {
        var partner = workshop();
        var product = catalog.publish(draft(partner.id(), craft, Terms.ADVANCE, title));
        make(product, partner.id(), 1, 1);
        return view(product);
    }

    ProductView view(UUID product) {
        return catalog.getAll(List.of(product)).values().iterator().next();
    }

    PartnerView workshop() {
        var day = today().minusYears(2);
        Sample.recordEconomy(rates, benchmarks, day, new BigDecimal("133.3"));
        return partners.get(partners.register(Sample.workshop("Quiet Loom " + Ids.random(), "WORK_VOLUNTARY.YES")));
    }

    void make(UUID product, UUID partner, int units, int makers) {
        var batch = production.startBatch(product, Math.max(units, makers));
        IntStream.range(0, makers).forEach(maker -> {
            var artisan = artisans.register(
                    partner,
                    MAKER + maker,
                    AgeStatus.ADULT_DECLARED,
                    Arrangement.INDEPENDENT_WAGE,
                    today().minusYears(1));
            int pieces = maker == 0 ? Math.max(units, makers) - makers + 1 : 1;
            production.record(batch, new WorkDone(artisan, today(), 660 * pieces, pieces, pieces));
        });
        new Arrivals(parcels, receiving).bring(partner, production.accept(batch));
    }

    /** An order for one unit of each, sent to the Netherlands. */
    UUID order(Money gift, @Nullable String purpose, ProductView... pieces) {
        return orders.place(wish(gift, purpose, pieces)).order();
    }

    NewOrder wish(Money gift, @Nullable String purpose, ProductView... pieces) {
        var demand = Arrays.stream(pieces).collect(Collectors.toMap(ProductView::id, piece -> 1));
        var prices = Arrays.stream(pieces).map(ProductView::price).toList();
        int grams = Arrays.stream(pieces).mapToInt(ProductView::weightGrams).sum();
        var address = new NewOrder.Address(EMAIL, "Ada Example", "1 Test Street", "3011 AA", "Rotterdam", "NL");
        var total = pricing.quote(prices, grams, "NL").total().plus(gift);
        return new NewOrder(Map.copyOf(demand), address, gift, purpose, total);
    }

    /** Pays as a buyer does: on Stripe's page, and back to the shop. */
    Receipt pay(UUID order) {
        var placed = orders.renew(order).orElseThrow();
        var page = payments.open(new PaymentRequest(
                order,
                placed.total(),
                placed.lines(),
                EMAIL,
                "Weft order",
                placed.payUntil(),
                "http://localhost/checkout/return?session_id={CHECKOUT_SESSION_ID}",
                "http://localhost/checkout/cancelled"));
        var address = page.address().getPath();
        var session = address.substring(address.lastIndexOf('/') + 1);
        sandbox.pay(session, TestCard.SUCCESS);
        payments.settle(session);
        return orders.receipt(order);
    }

    Receipt sold(ProductView... pieces) {
        return pay(order(Money.zero(USD), null, pieces));
    }

    String pageOf(UUID order) {
        return "/orders/"
                + links.sign(OrderController.PURPOSE, order, clock.instant().plusSeconds(600));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static ProductDraft draft(UUID partner, Craft craft, Terms terms, String title) {
        return new ProductDraft(
                partner,
                craft,
                title,
                "Two layers of worn cotton held by running stitches.",
                "180 by 55 cm",
                "cotton, plant dyes",
                "Wash by hand, cold.",
                300,
                terms,
                Sample.costs(Sample.PRICE),
                List.of(picture(21), picture(22)));
    }

    private static PictureDraft picture(long seed) {
        return new PictureDraft("KANTHA", "scarf", "WHOLE", "9E3526,E9DCC3,2B3A67", seed, "A red scarf, folded once");
    }
}
