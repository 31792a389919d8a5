package shop.weft.orders;

import static java.util.Objects.requireNonNull;
import static shop.weft.ledger.AccountCode.AFTERCARE;
import static shop.weft.ledger.AccountCode.AFTERCARE_PAYABLE;
import static shop.weft.ledger.AccountCode.DISCOUNTS;
import static shop.weft.ledger.AccountCode.DONATIONS;
import static shop.weft.ledger.AccountCode.DONATIONS_RESTRICTED;
import static shop.weft.ledger.AccountCode.FX_TRADING;
import static shop.weft.ledger.AccountCode.NET_ASSETS_RESTRICTED;
import static shop.weft.ledger.AccountCode.NET_ASSETS_UNRESTRICTED;
import static shop.weft.ledger.AccountCode.REFUNDS;
import static shop.weft.ledger.AccountCode.REFUND_AND_DISPUTE_LOSS;
import static shop.weft.ledger.AccountCode.SALES;
import static shop.weft.ledger.AccountCode.SHIPPING_INCOME;
import static shop.weft.ledger.AccountCode.STRIPE_CLEARING;
import static shop.weft.ledger.AccountCode.TAX_PAYABLE;
import static shop.weft.ledger.AccountCode.UNIDENTIFIED_RECEIPTS;

import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.weft.items.CostAccounts;
import shop.weft.items.UnitCost;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.AccountRef;
import shop.weft.ledger.JournalEntry;
import shop.weft.ledger.JournalKind;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.payments.PaymentOutcomes.Paid;
import shop.weft.shared.Money;
import shop.weft.split.Party;

/** Every debit and credit that orders make. Described in {@code docs/ledger.md}. */
final class OrderPostings {

    /** Aftercare money that no category has been chosen for yet. */
    private static final String UNASSIGNED = "UNASSIGNED";

    private OrderPostings() {}

    /** A paid order: what came in, what it is for, and what falls due to partners and makers. */
    static JournalEntry sale(Order order, Map<UUID, UnitCost> costs, Instant at) {
        var totals = order.totals();
        var tax = taxAccount(totals);
        var journal = JournalEntry.of(
                JournalKind.SALE, "order:%s:sale:v1".formatted(order.id()), order.id(), at, "Order paid");
        journal.debit(account(STRIPE_CLEARING, totals), totals.total());
        for (var unit : order.units()) {
            journal.forUnit(unit.item())
                    .credit(account(SALES, totals), unit.price())
                    .debit(account(DISCOUNTS, totals), unit.discount())
                    .credit(tax, unit.tax());
            costs(journal, order, unit, requireNonNull(costs.get(unit.item())));
            var aftercare = order.splitOf(unit.item()).of(Party.AFTERCARE);
            journal.debit(account(AFTERCARE, totals).detail(UNASSIGNED), aftercare)
                    .credit(aftercarePayable(unit.partner(), totals.currency()), aftercare);
        }
        journal.forUnit(null)
                .credit(account(SHIPPING_INCOME, totals), totals.carriage())
                .credit(tax, totals.carriageTax());
        gift(journal, totals);
        return journal.build();
    }

    private static void costs(JournalEntry.Builder journal, Order order, OrderUnit unit, UnitCost cost) {
        var base = unit.currency();
        Map<Integer, Money> values = order.costsOf(unit.item()).stream()
                .collect(Collectors.toMap(UnitCostShare::line, UnitCostShare::amount));
        for (var line : cost.lines()) {
            var value = requireNonNull(values.get(line.number()));
            journal.debit(CostAccounts.expense(line.party(), base), value);
            if (line.inStock() != null) {
                journal.credit(CostAccounts.stock(line.party(), cost.partner(), base), value);
            } else if (line.currency().equals(base)) {
                journal.credit(CostAccounts.payable(line, cost.partner()), line.owed());
            } else {
                journal.credit(AccountRef.of(FX_TRADING, base), value)
                        .debit(AccountRef.of(FX_TRADING, line.currency()), line.owed())
                        .credit(CostAccounts.payable(line, cost.partner()), line.owed());
            }
        }
    }

    private static void gift(JournalEntry.Builder journal, OrderTotals totals) {
        var purpose = totals.donationPurpose();
        journal.credit(donations(totals), totals.donation());
        if (purpose != null) {
            journal.debit(account(NET_ASSETS_UNRESTRICTED, totals), totals.donation())
                    .credit(account(NET_ASSETS_RESTRICTED, totals).detail(purpose), totals.donation());
        }
    }

    /**
     * Goods, tax, carriage and gift on their way back to the buyer.
     *
     * @param reversible by item, how much of its aftercare share has not been spent yet; the rest is borne by the shop
     */
    static JournalEntry refund(UUID refund, Order order, RefundPlan plan, Map<UUID, Money> reversible, Instant at) {
        var totals = order.totals();
        var tax = taxAccount(totals);
        var journal = JournalEntry.of(JournalKind.REFUND, "refund:%s".formatted(refund), refund, at, "Refund");
        for (var unit : plan.units()) {
            var aftercare = requireNonNull(reversible.get(unit.item()));
            journal.forUnit(unit.item())
                    .debit(account(REFUNDS, totals), unit.price())
                    .debit(tax, unit.tax())
                    .debit(aftercarePayable(unit.partner(), totals.currency()), aftercare)
                    .credit(account(AFTERCARE, totals).detail(UNASSIGNED), aftercare);
        }
        journal.forUnit(null)
                .debit(account(SHIPPING_INCOME, totals), plan.carriage())
                .debit(tax, plan.carriageTax())
                .debit(donations(totals), plan.donation());
        var purpose = totals.donationPurpose();
        if (purpose != null) {
            journal.debit(account(NET_ASSETS_RESTRICTED, totals).detail(purpose), plan.donation())
                    .credit(account(NET_ASSETS_UNRESTRICTED, totals), plan.donation());
        }
        return journal.credit(account(STRIPE_CLEARING, totals), plan.total()).build();
    }

    /** Units back on the shelf: their costs are stock again, at what they were sold for. Nobody is owed less. */
    static @Nullable JournalEntry restock(UUID refund, Order order, RefundPlan plan, Instant at) {
        var journal = JournalEntry.of(
                JournalKind.RESTOCK, "refund:%s:restock".formatted(refund), refund, at, "Units back in stock");
        for (var unit : plan.units()) {
            if (unit.disposition() == Disposition.RESTOCKED) {
                journal.forUnit(unit.item());
                order.costsOf(unit.item())
                        .forEach(cost -> journal.debit(
                                        CostAccounts.stock(cost.party(), unit.partner(), cost.currency()),
                                        cost.amount())
                                .credit(CostAccounts.expense(cost.party(), cost.currency()), cost.amount()));
            }
        }
        return journal.isEmpty() ? null : journal.build();
    }

    /** Units that did not come back whole: what was refunded for them is a loss, not a sale taken back. */
    static @Nullable JournalEntry loss(UUID refund, Order order, RefundPlan plan, Instant at) {
        var totals = order.totals();
        var journal =
                JournalEntry.of(JournalKind.STOCK_LOSS, "refund:%s:loss".formatted(refund), refund, at, "Units lost");
        for (var unit : plan.units()) {
            if (unit.disposition() == Disposition.LOST) {
                journal.forUnit(unit.item())
                        .debit(account(REFUND_AND_DISPUTE_LOSS, totals), unit.loss())
                        .credit(account(REFUNDS, totals), unit.loss());
            }
        }
        return journal.isEmpty() ? null : journal.build();
    }

    /** A buyer's money that is no sale: it is owed back, so that clearing stays explained charge by charge. */
    static JournalEntry receiptWithoutSale(Paid paid) {
        var currency = paid.amount().currency();
        return JournalEntry.of(
                        JournalKind.UNALLOCATED_RECEIPT,
                        "order:%s:receipt:%s".formatted(paid.order(), paid.attempt()),
                        paid.order(),
                        paid.at(),
                        "Payment that is not a sale")
                .debit(AccountRef.of(STRIPE_CLEARING, currency), paid.amount())
                .credit(AccountRef.of(UNIDENTIFIED_RECEIPTS, currency), paid.amount())
                .build();
    }

    /** Such money on its way back. */
    static JournalEntry returnWithoutSale(UUID refund, Money amount, Instant at) {
        return JournalEntry.of(
                        JournalKind.UNALLOCATED_RETURN,
                        "refund:%s".formatted(refund),
                        refund,
                        at,
                        "Payment that is not a sale goes back")
                .debit(AccountRef.of(UNIDENTIFIED_RECEIPTS, amount.currency()), amount)
                .credit(AccountRef.of(STRIPE_CLEARING, amount.currency()), amount)
                .build();
    }

    static AccountRef aftercarePayable(UUID partner, Currency currency) {
        return AccountRef.of(AFTERCARE_PAYABLE, currency).partner(partner).detail(UNASSIGNED);
    }

    private static AccountRef account(AccountCode code, OrderTotals totals) {
        return AccountRef.of(code, totals.currency());
    }

    private static AccountRef donations(OrderTotals totals) {
        var purpose = totals.donationPurpose();
        return purpose == null
                ? account(DONATIONS, totals)
                : account(DONATIONS_RESTRICTED, totals).detail(purpose);
    }

    /** Where the shop collects no tax the amounts are zero, and legs of nothing are left out. */
    private static AccountRef taxAccount(OrderTotals totals) {
        var jurisdiction = totals.jurisdiction();
        return account(TAX_PAYABLE, totals).detail(jurisdiction == null ? "NONE" : jurisdiction);
    }
}
