package shop.weft.orders.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.orders.OrderFile;
import shop.weft.orders.RefundRequest;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.orders.RefundRequest.UnitRefund;
import shop.weft.shared.Money;

/**
 * A refund as it is typed in, with what is wrong with it, so that nothing typed is lost.
 *
 * @param id of the refund to be, chosen when the page was made: a form sent twice refunds once
 * @param errors message keys by field
 */
record RefundForm(
        UUID id, List<Line> lines, String carriage, String donation, String reason, Map<String, String> errors) {

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
                id, lines, text(sent, "carriage"), text(sent, "donation"), text(sent, "reason"), new HashMap<>());
    }

    /** The refund that is asked for; empty if something typed cannot be read, which is then among the errors. */
    Optional<RefundRequest> request(Currency currency) {
        var units = new ArrayList<UnitRefund>();
        for (var line : lines) {
            amount(line.field(), line.amount(), currency)
                    .filter(amount -> amount.isPositive() || line.isMoved())
                    .ifPresent(amount -> units.add(new UnitRefund(line.item(), amount, line.disposition())));
        }
        var ofCarriage = amount("carriage", carriage, currency);
        var ofDonation = amount("donation", donation, currency);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            errors.put("reason", "refund.reason.missing");
        }
        return errors.isEmpty()
                ? Optional.of(new RefundRequest(units, ofCarriage.orElseThrow(), ofDonation.orElseThrow(), reason))
                : Optional.empty();
    }

    /** What is wrong with a field, as a message key. */
    @Nullable
    String error(String field) {
        return errors.get(field);
    }

    private Optional<Money> amount(String field, String typed, Currency currency) {
        if (typed.isEmpty()) {
            return Optional.of(Money.zero(currency));
        }
        try {
            var amount = Money.ofMajor(new BigDecimal(typed.replace(',', '.')), currency);
            if (!amount.isNegative()) {
                return Optional.of(amount);
            }
        } catch (ArithmeticException | NumberFormatException notAnAmount) {
            // Said below, beside the field.
        }
        errors.put(field, "refund.amount.wrong");
        return Optional.empty();
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
