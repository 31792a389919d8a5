package shop.weft.production;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.weft.shared.Allocation;
import shop.weft.shared.Money;

/**
 * The pay for a batch, to the last minor unit: what is in each accepted unit, and what is in none.
 *
 * <p>Pay for pieces of her own goes to the units made of them; the part for pieces that did not pass is in no unit. Pay
 * for a shared task goes to all units alike, and pay for waiting and training to none. Whatever is in no unit is paid all the same.
 *
 * @param units the pay in each accepted unit, in a fixed order
 * @param unplaced paid time without an accepted unit
 */
record BatchPay(List<Map<Payee, Money>> units, Map<Payee, Money> unplaced) {

    static BatchPay of(List<WorkEntry> entries, Money hourlyRate) {
        int count = entries.stream().mapToInt(WorkEntry::accepted).sum();
        var units = new ArrayList<Map<Payee, Money>>(count);
        for (int i = 0; i < count; i++) {
            units.add(new LinkedHashMap<>());
        }
        var pay = new BatchPay(Collections.unmodifiableList(units), new LinkedHashMap<>());
        int next = 0;
        for (var entry : entries) {
            pay.place(entry, hourlyRate, next);
            next += entry.accepted();
        }
        return pay;
    }

    /** What a maker is owed for the batch, in units and outside them, by payee. */
    Map<Payee, Money> total() {
        var total = new LinkedHashMap<>(inUnits());
        unplaced.forEach((payee, amount) -> total.merge(payee, amount, Money::plus));
        return total;
    }

    Map<Payee, Money> inUnits() {
        var total = new LinkedHashMap<Payee, Money>();
        units.forEach(unit -> unit.forEach((payee, amount) -> total.merge(payee, amount, Money::plus)));
        return total;
    }

    private void place(WorkEntry entry, Money hourlyRate, int first) {
        var pay = entry.pay(hourlyRate);
        if (!entry.kind().inUnits()) {
            add(unplaced, entry.payee(), pay);
        } else if (entry.shared()) {
            spread(entry.payee(), pay, units);
        } else {
            var parts = Allocation.spread(pay, List.of((long) entry.accepted(), (long) entry.rejected()));
            spread(entry.payee(), parts.getFirst(), units.subList(first, first + entry.accepted()));
            add(unplaced, entry.payee(), parts.getLast());
        }
    }

    private void spread(Payee payee, Money amount, List<Map<Payee, Money>> over) {
        if (over.isEmpty()) {
            add(unplaced, payee, amount);
            return;
        }
        var shares = Allocation.spread(amount, Collections.nCopies(over.size(), 1L));
        for (int i = 0; i < shares.size(); i++) {
            add(over.get(i), payee, shares.get(i));
        }
    }

    private static void add(Map<Payee, Money> to, Payee payee, Money amount) {
        if (amount.isPositive()) {
            to.merge(payee, amount, Money::plus);
        }
    }
}
