package shop.weft.orders.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import shop.weft.orders.OrderFile;
import shop.weft.orders.RefundRequest;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.orders.RefundRequest.UnitRefund;
import shop.weft.shared.Money;

/**
 * A refund as it is typed in, with what is wrong with it, so that nothing typed is lost.
 *
 * @param id of the refund to be, chosen when the page was made: a form sent twice refunds once
 * @param errors what is wrong, by field, in the order of the fields
 */
record RefundForm(
        UUID id,
        List<Line> lines,
        String carriage,
        String donation,
        String reason,
        Map<String, MessageSourceResolvable> errors) {

    static final int LONGEST_REASON = 200;

    /** A unit that has not been refunded in full, or of which it can still be said that it is back or lost. */
    record Line(UUID item, String title, OrderFile.Rest rest, String amount, Disposition disposition) {

        public boolean refundedInFull() {
            return rest.net().isZero();
        }

        boolean isMoved() {
            return refundedInFull() && disposition != Disposition.KEPT;
        }

        String field() {
            return "amount-" + item;
        }
    }

    /** What was sent, or an untouched form where nothing was. */
    static RefundForm of(OrderFile file, UUID id, Map<String, String> sent) {
        var lines = new ArrayList<Line>();
        file.receipt().units().forEach(unit -> {
            var rest = file.units().get(unit.item());
            if (rest != null && (rest.net().isPositive() || file.movable().contains(unit.item()))) {
                lines.add(new Line(
                        unit.item(),
                        unit.title(),
                        rest,
                        text(sent, "amount-" + unit.item()),
                        disposition(sent.get("disposition-" + unit.item()))));
            }
        });
        return new RefundForm(
                id, lines, text(sent, "carriage"), text(sent, "donation"), text(sent, "reason"), new LinkedHashMap<>());
    }

    /** The refund that is asked for; empty if it cannot be as typed, and then the errors say why. */
    Optional<RefundRequest> request(OrderFile file) {
        var units = new ArrayList<UnitRefund>();
        for (var line : lines) {
            var typed = amount(line.field(), line.amount(), line.rest().net(), "refund.amount.tooMuch", line.title());
            typed.ifPresent(amount -> checkFate(line, amount));
            typed.filter(amount -> amount.isPositive() || line.isMoved())
                    .ifPresent(amount -> units.add(new UnitRefund(line.item(), amount, line.disposition())));
        }
        var ofCarriage = amount("carriage", carriage, file.carriage().net(), "refund.carriage.tooMuch", "");
        var ofDonation = amount("donation", donation, file.donation(), "refund.donation.tooMuch", "");
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            wrong("reason", "refund.reason.missing");
        }
        return errors.isEmpty()
                ? Optional.of(new RefundRequest(units, ofCarriage.orElseThrow(), ofDonation.orElseThrow(), reason))
                : Optional.empty();
    }

    /** Adds what is wrong with a field; Money among the arguments is written as money. */
    void wrong(String field, String key, Object... arguments) {
        errors.put(field, new DefaultMessageSourceResolvable(new String[] {key}, arguments));
    }

    private Optional<Money> amount(String field, String typed, Money rest, String tooMuch, String title) {
        var amount = TypedAmount.read(typed, rest.currency());
        if (amount.isEmpty()) {
            wrong(field, "refund.amount.wrong");
        } else if (amount.get().compareTo(rest) > 0) {
            wrong(field, tooMuch, title, rest);
            return Optional.empty();
        }
        return amount;
    }

    /** What came back or was lost needs an amount; else the choice would do nothing, and nobody would notice. */
    private void checkFate(Line line, Money amount) {
        var rest = line.rest().net();
        if (line.refundedInFull() || line.disposition() == Disposition.KEPT) {
            return;
        }
        if (line.disposition() == Disposition.RESTOCKED && !amount.equals(rest)) {
            wrong(line.field(), "refund.amount.all", line.title(), rest);
        } else if (amount.isZero()) {
            wrong(line.field(), "refund.amount.missing", line.title(), rest);
        }
    }

    private static Disposition disposition(@Nullable String name) {
        return name != null && List.of("RESTOCKED", "LOST").contains(name)
                ? Disposition.valueOf(name)
                : Disposition.KEPT;
    }

    private static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
