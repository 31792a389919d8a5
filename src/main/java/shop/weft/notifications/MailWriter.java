package shop.weft.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import shop.weft.fulfilment.ShipmentView;
import shop.weft.identity.SignedLinks;
import shop.weft.orders.Receipt;
import shop.weft.shared.Money;

/** Words mail, as HTML and as text. */
@Component
class MailWriter {

    private static final Duration LINK_LASTS = Duration.ofDays(180);

    private final ITemplateEngine templates;
    private final MailWords words;
    private final OrderAccount account;
    private final SignedLinks links;
    private final Clock clock;
    private final String baseUrl;

    MailWriter(
            ITemplateEngine templates,
            MailWords words,
            OrderAccount account,
            SignedLinks links,
            Clock clock,
            @Value("${weft.base-url}") String baseUrl) {
        this.templates = templates;
        this.words = words;
        this.account = account;
        this.links = links;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** That an order is paid, what for, and where the money went. */
    Mail receipt(Receipt order, String to) {
        Map<String, @Nullable Object> facts = facts(order, order.total());
        facts.put("lines", account.paidFor(order));
        facts.put("went", account.whereItWent(order));
        facts.put("to", account.sentTo(order));
        var paidAt = order.paidAt();
        return write(MailKind.RECEIPT, paidAt == null ? order.placedAt() : paidAt, order.number(), to, facts);
    }

    /** That it has left, and with whom. */
    Mail shipped(Receipt order, ShipmentView shipment, String to) {
        Map<String, @Nullable Object> facts = facts(order, order.total());
        facts.put("carrier", shipment.carrier());
        facts.put("tracking", shipment.tracking());
        return write(MailKind.SHIPPED, shipment.shippedAt(), order.number(), to, facts);
    }

    /** That some of it goes back. */
    Mail refund(Receipt order, UUID refund, Money amount, String to) {
        var note = order.refunds().stream()
                .filter(candidate -> candidate.id().equals(refund))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Refund %s is not of this order".formatted(refund)));
        Map<String, @Nullable Object> facts = facts(order, amount);
        facts.put("reason", note.reason());
        // Money that was paid wrongly never had an order number or a credit note.
        var number = note.creditNote() == null ? order.number() : note.creditNote();
        return write(MailKind.REFUND, note.at(), number == null ? "" : number, to, facts);
    }

    /** That all of it goes back, because the pieces had gone to somebody else. */
    Mail unsold(Receipt order, UUID refund, Money amount, String to) {
        var at = order.refunds().stream()
                .filter(candidate -> candidate.id().equals(refund))
                .map(Receipt.Refund::at)
                .findFirst()
                .orElseGet(clock::instant);
        return write(MailKind.UNSOLD, at, null, to, facts(order, amount));
    }

    /** A new link to the order, because the buyer asked for one. */
    Mail link(Receipt order, String to) {
        return write(MailKind.LINK, clock.instant(), order.number(), to, facts(order, order.total()));
    }

    private Map<String, @Nullable Object> facts(Receipt order, Money amount) {
        var token = links.sign("order", order.order(), clock.instant().plus(LINK_LASTS));
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("number", order.number());
        facts.put("amount", MailWords.figure(amount));
        facts.put("currency", amount.currency().getCurrencyCode());
        facts.put("link", baseUrl + "/orders/" + token);
        return facts;
    }

    private Mail write(
            MailKind kind, Instant at, @Nullable String number, String to, Map<String, @Nullable Object> facts) {
        var key = "mail." + kind.template() + ".subject";
        var subject = number == null ? words.of(key) : words.of(key, number).strip();
        facts.put("subject", subject);
        var context = new Context(MailWords.LANGUAGE, facts);
        var template = "mail/" + kind.template();
        return new Mail(
                at, to, subject, templates.process(template, context), templates.process(template + ".txt", context));
    }
}
