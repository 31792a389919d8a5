package shop.weft.payments;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.payments.stripe.SessionOrder;
import shop.weft.payments.stripe.StripeApi;
import shop.weft.payments.stripe.StripeRefused;
import shop.weft.payments.stripe.StripeSession;
import shop.weft.payments.stripe.StripeSession.State;
import shop.weft.payments.stripe.StripeUnavailable;
import shop.weft.shared.Ids;
import tools.jackson.databind.json.JsonMapper;

/** Opens and closes pages to pay on. Each step is stored before the next one is taken, so that any may be the last. */
@Component
class Opening {

    private static final int ROUNDS = 3;

    private final PaymentAttempts attempts;
    private final Settlement settlement;
    private final Transactions transactions;
    private final StripeApi stripe;
    private final JsonMapper json;
    private final Clock clock;

    Opening(
            PaymentAttempts attempts,
            Settlement settlement,
            Transactions transactions,
            StripeApi stripe,
            JsonMapper json,
            Clock clock) {
        this.attempts = attempts;
        this.settlement = settlement;
        this.transactions = transactions;
        this.stripe = stripe;
        this.json = json;
        this.clock = clock;
    }

    PaymentPage open(PaymentRequest request) {
        for (int round = 0; round < ROUNDS; round++) {
            var attempt = transactions.run(() -> openAttempt(request));
            var page = attempt.isFor(request.amount()) ? pageOf(attempt, request) : replace(attempt, request);
            if (page.isPresent()) {
                return page.get();
            }
        }
        throw new PaymentUnavailable("The order's payment pages close as fast as they are opened", null);
    }

    /** Asks Stripe again for a page of which we do not know whether it was opened. */
    StripeSession askAgain(UUID id) {
        return ask(transactions.run(() -> attempts.findById(id).orElseThrow()));
    }

    /** Closes an open attempt and says how its session stands then. */
    StripeSession close(PaymentAttempt attempt) {
        var session = attempt.sessionId();
        return stripe.endSession(session == null ? ask(attempt).id() : session);
    }

    private PaymentAttempt openAttempt(PaymentRequest request) {
        return attempts.findByOpenOrderId(request.order()).orElseGet(() -> {
            var id = Ids.next(clock);
            var asked = json.writeValueAsString(order(request, id));
            return attempts.saveAndFlush(new PaymentAttempt(id, request, asked, clock.instant()));
        });
    }

    private Optional<PaymentPage> pageOf(PaymentAttempt attempt, PaymentRequest request) {
        var known = attempt.sessionId();
        var session = known == null ? ask(attempt) : stripe.session(known);
        return follow(attempt, session, request);
    }

    private Optional<PaymentPage> replace(PaymentAttempt attempt, PaymentRequest request) {
        return follow(attempt, close(attempt), request);
    }

    /** An open page is shown; after a paid one the buyer goes straight to the end; an expired one makes room. */
    private Optional<PaymentPage> follow(PaymentAttempt attempt, StripeSession session, PaymentRequest request) {
        if (session.state() == State.OPEN) {
            return Optional.of(transactions.run(() -> {
                var opened = attempts.lock(attempt.id()).orElseThrow();
                opened.opened(session);
                return opened.page();
            }));
        }
        if (session.state() == State.COMPLETE) {
            transactions.run(() -> settlement.apply(session).orElseThrow());
            return Optional.of(new PaymentPage(
                    attempt.id(),
                    java.net.URI.create(request.returnUrl().replace("{CHECKOUT_SESSION_ID}", session.id()))));
        }
        transactions.run(() -> attempts.lock(attempt.id()).orElseThrow().abandon());
        return Optional.empty();
    }

    private StripeSession ask(PaymentAttempt attempt) {
        var order = json.readValue(Objects.requireNonNull(attempt.request()), SessionOrder.class);
        try {
            return stripe.openSession(order, attempt.idempotencyKey());
        } catch (StripeRefused refused) {
            transactions.run(() -> settlement.refuse(attempt.id()));
            throw new PaymentUnavailable("Stripe would not open a page to pay on", refused);
        } catch (StripeUnavailable unavailable) {
            throw new PaymentUnavailable("Stripe could not be reached to open a page", unavailable);
        }
    }

    private static SessionOrder order(PaymentRequest request, UUID attempt) {
        return new SessionOrder(
                request.order(),
                attempt,
                request.lines().stream()
                        .map(line -> new SessionOrder.Line(line.name(), line.each(), line.quantity()))
                        .toList(),
                request.email(),
                request.reference(),
                request.expiresAt(),
                request.returnUrl(),
                request.cancelUrl());
    }
}
