package shop.weft.notifications;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import shop.weft.fulfilment.OrderShipped;
import shop.weft.fulfilment.Shipments;
import shop.weft.orders.OrderLinkRequested;
import shop.weft.orders.OrderPaid;
import shop.weft.orders.OrderRefunded;
import shop.weft.orders.Orders;
import shop.weft.orders.Receipt;

/** Writes to a buyer when an order is paid, when it is shipped, when money goes back, and when a new link is asked for. What fails here is submitted again. */
@Component
class BuyerMail {

    /** So that a rush of orders leaves the database to those who buy. */
    private static final int MOST_AT_A_TIME = 4;

    private final Semaphore places = new Semaphore(MOST_AT_A_TIME);
    private final Orders orders;
    private final Shipments shipments;
    private final DueMails due;
    private final MailWriter writer;
    private final Mailer mailer;

    BuyerMail(Orders orders, Shipments shipments, DueMails due, MailWriter writer, Mailer mailer) {
        this.orders = orders;
        this.shipments = shipments;
        this.due = due;
        this.writer = writer;
        this.mailer = mailer;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(OrderPaid paid) {
        deliver(MailKind.RECEIPT, paid.order(), paid.order(), writer::receipt);
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(OrderShipped shipped) {
        shipments
                .of(shipped.order())
                .ifPresent(shipment -> deliver(
                        MailKind.SHIPPED,
                        shipped.order(),
                        shipped.order(),
                        (receipt, to) -> writer.shipped(receipt, shipment, to)));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(OrderRefunded refunded) {
        deliver(
                refunded.unsold() ? MailKind.UNSOLD : MailKind.REFUND,
                refunded.refund(),
                refunded.order(),
                refunded.unsold()
                        ? (receipt, to) -> writer.unsold(receipt, refunded.refund(), refunded.amount(), to)
                        : (receipt, to) -> writer.refund(receipt, refunded.refund(), refunded.amount(), to));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(OrderLinkRequested requested) {
        deliver(MailKind.LINK, requested.request(), requested.order(), writer::link);
    }

    /** An address that has been erased gets no mail, and that is not a failure. */
    private void deliver(MailKind kind, UUID source, UUID order, BiFunction<Receipt, String, Mail> write) {
        places.acquireUninterruptibly();
        try {
            var receipt = orders.receipt(order);
            var address = receipt.address();
            if (address != null && due.claim(source, kind)) {
                send(kind, source, write.apply(receipt, address.email()));
            }
        } finally {
            places.release();
        }
    }

    private void send(MailKind kind, UUID source, Mail mail) {
        try {
            mailer.send(mail);
        } catch (RuntimeException notTaken) {
            due.giveBack(source, kind);
            throw notTaken;
        }
        due.sent(source, kind);
    }
}
