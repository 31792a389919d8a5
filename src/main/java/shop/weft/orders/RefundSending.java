package shop.weft.orders;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.payments.Payments;
import shop.weft.payments.RefundFailure;

/** What becomes of a refund on its way to the buyer: it fails, and is sent again. */
@Component
class RefundSending {

    private final OrderRows orders;
    private final RefundRows refunds;
    private final Payments payments;

    RefundSending(OrderRows orders, RefundRows refunds, Payments payments) {
        this.orders = orders;
        this.refunds = refunds;
        this.payments = payments;
    }

    /** The money did not get out: it is still owed to the buyer, in 2900, until it is sent again. */
    void failed(UUID refund, RefundFailure why) {
        refunds.findById(refund).ifPresent(known -> known.markFailed(why));
    }

    void coveredByDispute(UUID refund) {
        refunds.findById(refund).ifPresent(known -> known.clear(RefundCleared.DISPUTE));
    }

    /** Stripe had made it when it refused it. */
    void made(UUID refund) {
        refunds.findById(refund).ifPresent(OrderRefund::sentAgain);
    }

    /** As {@link Orders#settleRefund} promises. */
    @Transactional
    public void settle(UUID id, UUID refund) {
        var order = orders.lock(id).orElseThrow(() -> OrderNotFound.withId(id));
        refunds.findById(refund)
                .filter(known -> known.orderId().equals(order.id()))
                .filter(OrderRefund::wasSentByHand)
                .ifPresent(known -> {
                    payments.settleRefund(known.id());
                    known.clear(RefundCleared.BY_HAND);
                });
    }

    /** As {@link Orders#sendAgain} promises. */
    @Transactional
    public void again(UUID id, UUID refund) {
        var order = orders.lock(id).orElseThrow(() -> OrderNotFound.withId(id));
        refunds.findById(refund)
                .filter(known -> known.orderId().equals(order.id()))
                .filter(OrderRefund::hasFailed)
                .ifPresent(this::send);
    }

    private void send(OrderRefund refund) {
        if (payments.disputed(refund.orderId())) {
            throw new RefundRefused(RefundRefused.Reason.DISPUTED);
        }
        payments.sendRefundAgain(refund.id());
        refund.sentAgain();
    }
}
