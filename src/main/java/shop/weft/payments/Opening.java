package shop.weft.payments;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
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
            var known = transactions.run(() -> attempts.findByOpenOrderId(request.order()));
            var page = known.isPresent() ? again(known.get(), request) : anew(request);
            if (page.isPresent()) {
                return page.get();
            }
        }
        throw new PaymentUnavailable("The order's payment pages close as fast as they are opened", null);
    }

    /**
     * Asks Stripe again for a page of which we do not know whether it was opened.
     *
     * @return none if Stripe will not open it, and so never has; the attempt has then failed, and nothing was told
     */
    Optional<StripeSession> askAgain(PaymentAttempt attempt) {
        try {
            return Optional.of(ask(attempt));
        } catch (StripeRefused tooLate) {
            // Mostly because it was to close at a time that is too near by now.
            LOG.info("Stripe has no page for attempt {}: {} {}", attempt.id(), tooLate.status(), tooLate.code());
            transactions.run(() -> settlement.fail(attempt.id()));
            return Optional.empty();
        }
    }

    /** Closes an open attempt and says how its session stands then, if there ever was one. */
    Optional<StripeSession> close(PaymentAttempt attempt) {
        var session = attempt.sessionId();
        return session == null
                ? askAgain(attempt).map(found -> stripe.endSession(found.id()))
                : Optional.of(stripe.endSession(session));
    }

    /** The page of an attempt made earlier; none if the attempt has ended, which makes room for another. */
    private Optional<PaymentPage> again(PaymentAttempt attempt, PaymentRequest request) {
        var session = attempt.isFor(request.amount()) ? sessionOf(attempt) : close(attempt);
        return session.flatMap(found -> follow(attempt, found, request));
    }

    private Optional<StripeSession> sessionOf(PaymentAttempt attempt) {
        var known = attempt.sessionId();
        return known == null ? askAgain(attempt) : Optional.of(stripe.session(known));
    }

    private Optional<PaymentPage> anew(PaymentRequest request) {
        var attempt = transactions.run(() -> newAttempt(request));
        if (!attempt.isFor(request.amount())) {
            return Optional.empty();
        }
        try {
            return follow(attempt, ask(attempt), request);
        } catch (StripeRefused refused) {
            LOG.warn("Stripe refuses a page for attempt {}: {} {}", attempt.id(), refused.status(), refused.code());
            transactions.run(() -> settlement.refuse(attempt.id()));
            throw new PaymentUnavailable("Stripe would not open a page to pay on", refused);
        }
    }

    /** Of two who ask at once one stores an attempt; the other, tried again, finds it. */
    private PaymentAttempt newAttempt(PaymentRequest request) {
        return attempts.findByOpenOrderId(request.order()).orElseGet(() -> {
            var id = Ids.next(clock);
            var asked = json.writeValueAsString(order(request, id));
            return attempts.saveAndFlush(new PaymentAttempt(id, request, asked, clock.instant()));
        });
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
                    java.net.URI.create(request.returnUrl().replace("{CHECKOUT_SESSION_ID}", session.id())),
                    attempt.expiresAt()));
        }
        transactions.run(() -> attempts.lock(attempt.id()).orElseThrow().abandon());
        return Optional.empty();
    }

    private StripeSession ask(PaymentAttempt attempt) {
        var order = json.readValue(Objects.requireNonNull(attempt.request()), SessionOrder.class);
        try {
            return stripe.openSession(order, attempt.idempotencyKey());
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
