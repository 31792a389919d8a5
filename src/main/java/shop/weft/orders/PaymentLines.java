package shop.weft.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shop.weft.payments.PaymentRequest.Line;
import shop.weft.shared.Money;

/** What the page to pay on lists: like units together, then carriage, tax and gift. The lines sum to the total. */
@Component
class PaymentLines {

    private final MessageSource words;

    PaymentLines(MessageSource words) {
        this.words = words;
    }

    OrderPlaced placed(Order order, @Nullable UUID replaced) {
        return new OrderPlaced(order.id(), order.total(), of(order), order.heldUntil(), replaced);
    }

    private List<Line> of(Order order) {
        Map<Line, Integer> goods = new LinkedHashMap<>();
        order.units().forEach(unit -> goods.merge(new Line(unit.title(), unit.soldFor(), 1), 1, Integer::sum));
        List<Line> lines = new ArrayList<>();
        goods.forEach((line, quantity) -> lines.add(new Line(line.name(), line.each(), quantity)));
        add(lines, "order.line.carriage", order.totals().carriage());
        add(lines, "order.line.tax", order.totals().tax());
        add(lines, "order.line.gift", order.totals().donation());
        return lines;
    }

    private void add(List<Line> lines, String key, Money amount) {
        if (amount.isPositive()) {
            lines.add(new Line(words.getMessage(key, null, Locale.ENGLISH), amount, 1));
        }
    }
}
