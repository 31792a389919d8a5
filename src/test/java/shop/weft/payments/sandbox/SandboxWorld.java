package shop.weft.payments.sandbox;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionRetrieveParams;
import com.stripe.service.checkout.SessionService;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** A sandbox, a clock that one can turn, and the SDK pointed at it. */
final class SandboxWorld implements AutoCloseable {

    private final TurnableClock clock = new TurnableClock();
    private final StripeSandbox sandbox;
    private final StripeClient client;

    SandboxWorld() {
        this("jdbc:h2:mem:");
    }

    SandboxWorld(String database) {
        this(database, Optional::empty);
    }

    SandboxWorld(String database, Supplier<Optional<URI>> webhooks) {
        sandbox = StripeSandbox.start(SandboxSettings.forTests(clock, webhooks).withDatabase(database));
        client = StripeClient.builder()
                .setApiKey(sandbox.apiKey())
                .setApiBase(sandbox.address().toString())
                .setMaxNetworkRetries(2)
                .build();
    }

    Session openSession(long amount) throws StripeException {
        return openSession(amount, Duration.ofHours(1));
    }

    Session openSession(long amount, Duration open) throws StripeException {
        return sessions().create(sessionParams(amount, open));
    }

    SessionCreateParams sessionParams(long amount, Duration open) {
        return sessionParams(amount, "usd", open);
    }

    SessionCreateParams sessionParams(long amount, String currency, Duration open) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("http://localhost:1/checkout/return?session_id={CHECKOUT_SESSION_ID}")
                .setCancelUrl("http://localhost:1/checkout/cancelled")
                .setClientReferenceId("o-1")
                .setCustomerEmail("buyer@example.org")
                .setExpiresAt(clock.instant().plus(open).getEpochSecond())
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .putMetadata("order", "o-1")
                        .build())
                .addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(LineItem.PriceData.builder()
                                .setCurrency(currency)
                                .setUnitAmount(amount)
                                .setProductData(LineItem.PriceData.ProductData.builder()
                                        .setName("Indigo scarf & \"fringe\"")
                                        .build())
                                .build())
                        .build())
                .build();
    }

    /** The session as Stripe shows it with its payment. */
    Session paid(Session session) throws StripeException {
        return sessions()
                .retrieve(
                        session.getId(),
                        SessionRetrieveParams.builder()
                                .addExpand("payment_intent.latest_charge.balance_transaction")
                                .build());
    }

    /** A charge of that amount, paid with the card, its fee known. */
    String charged(long amount, TestCard card) throws StripeException {
        var session = openSession(amount);
        sandbox.pay(session.getId(), card);
        return paid(session).getPaymentIntentObject().getLatestCharge();
    }

    SessionService sessions() {
        return client.v1().checkout().sessions();
    }

    StripeSandbox sandbox() {
        return sandbox;
    }

    StripeClient client() {
        return client;
    }

    TurnableClock clock() {
        return clock;
    }

    @Override
    public void close() {
        sandbox.close();
    }

    /** A clock that stands still until it is told. */
    static final class TurnableClock implements InstantSource {

        private volatile Instant now = Instant.parse("2026-11-22T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }
}
