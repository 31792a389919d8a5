package shop.weft.payments.stripe;

import com.stripe.StripeClient;
import com.stripe.model.BalanceTransaction;
import com.stripe.net.RequestOptions;
import com.stripe.param.ChargeRetrieveParams;
import com.stripe.param.PayoutRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundRetrieveParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionExpireParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shop.weft.shared.Money;

/**
 * What Weft asks of Stripe. Every method calls out and so must not run inside a transaction.
 *
 * <p>All throw {@link StripeUnavailable} where there is no usable answer and {@link StripeRefused} where the answer is
 * no.
 */
@Component
public class StripeApi {

    private static final String PAYMENT = "payment_intent.latest_charge.balance_transaction";

    private final StripeClient client;
    private final Origins origins;

    StripeApi(StripeClient client, Origins origins) {
        this.client = client;
        this.origins = origins;
    }

    public StripeSession openSession(SessionOrder order, String idempotencyKey) {
        var params = sessionParams(order);
        return StripeCalls.answer(
                () -> Reading.session(client.v1().checkout().sessions().create(params, keyed(idempotencyKey))));
    }

    public StripeSession session(String id) {
        var params = SessionRetrieveParams.builder().addExpand(PAYMENT).build();
        return StripeCalls.answer(
                () -> Reading.session(client.v1().checkout().sessions().retrieve(id, params)));
    }

    /** Ends a session if it is still open, and says how it stands then: perhaps it had just been paid. */
    public StripeSession endSession(String id) {
        var params = SessionExpireParams.builder().build();
        try {
            return StripeCalls.answer(
                    () -> Reading.session(client.v1().checkout().sessions().expire(id, params)));
        } catch (StripeRefused notOpen) {
            return session(id);
        }
    }

    public StripeRefund sendRefund(UUID refund, UUID order, String paymentIntent, Money amount, String idempotencyKey) {
        var params = RefundCreateParams.builder()
                .setPaymentIntent(paymentIntent)
                .setAmount(StripeAmounts.toStripe(amount))
                .putMetadata(Reading.ORDER, order.toString())
                .putMetadata(Reading.REFUND, refund.toString())
                .addExpand("balance_transaction")
                .addExpand("failure_balance_transaction")
                .build();
        return StripeCalls.answer(
                () -> Reading.refund(client.v1().refunds().create(params, keyed(idempotencyKey)), order));
    }

    public StripeRefund refund(String id) {
        var params = RefundRetrieveParams.builder()
                .addExpand("balance_transaction")
                .addExpand("failure_balance_transaction")
                .build();
        return StripeCalls.answer(() -> {
            var refund = client.v1().refunds().retrieve(id, params);
            return Reading.refund(refund, origins.order(refund));
        });
    }

    public StripeDispute dispute(String id) {
        return StripeCalls.answer(() -> {
            var dispute = client.v1().disputes().retrieve(id);
            return Reading.dispute(dispute, origins.order(dispute));
        });
    }

    /** The movements of a charge: none until its fee is known. */
    public List<StripeTransaction> transactionsOfCharge(String id) {
        var params =
                ChargeRetrieveParams.builder().addExpand("balance_transaction").build();
        return StripeCalls.answer(() -> {
            var charge = client.v1().charges().retrieve(id, params);
            return Stream.of(charge)
                    .map(found -> found.getBalanceTransactionObject())
                    .filter(Objects::nonNull)
                    .map(transaction -> Reading.transaction(transaction, charge, Reading.order(charge.getMetadata())))
                    .toList();
        });
    }

    /** The movements of a payout: out, and back if it failed. */
    public List<StripeTransaction> transactionsOfPayout(String id) {
        var params = PayoutRetrieveParams.builder()
                .addExpand("balance_transaction")
                .addExpand("failure_balance_transaction")
                .build();
        return StripeCalls.answer(() -> {
            var payout = client.v1().payouts().retrieve(id, params);
            return Stream.<BalanceTransaction>of(
                            payout.getBalanceTransactionObject(), payout.getFailureBalanceTransactionObject())
                    .filter(Objects::nonNull)
                    .map(transaction -> Reading.transaction(transaction, payout, null))
                    .toList();
        });
    }

    private static SessionCreateParams sessionParams(SessionOrder order) {
        var ours = Map.of(
                Reading.ORDER, order.order().toString(),
                Reading.ATTEMPT, order.attempt().toString());
        var params = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                // Only cards (wallets ride on them): a one-of-a-kind piece cannot be held for days.
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .setClientReferenceId(order.reference())
                .setCustomerEmail(order.email())
                .setExpiresAt(order.expiresAt().getEpochSecond())
                .setSuccessUrl(order.returnUrl())
                .setCancelUrl(order.cancelUrl())
                .putAllMetadata(ours)
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .putAllMetadata(ours)
                        .build());
        order.lines().forEach(line -> params.addLineItem(lineItem(line)));
        return params.build();
    }

    private static LineItem lineItem(SessionOrder.Line line) {
        return LineItem.builder()
                .setQuantity((long) line.quantity())
                .setPriceData(LineItem.PriceData.builder()
                        .setCurrency(StripeAmounts.code(line.each().currency()))
                        .setUnitAmount(StripeAmounts.toStripe(line.each()))
                        .setProductData(LineItem.PriceData.ProductData.builder()
                                .setName(line.name())
                                .build())
                        .build())
                .build();
    }

    private static RequestOptions keyed(String idempotencyKey) {
        return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
    }
}
