package shop.weft.orders;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the order of somebody whose link to it has ended. */
@Component
class LostLinks {

    private final OrderRows orders;
    private final BuyerAddresses addresses;
    private final ApplicationEventPublisher events;

    LostLinks(OrderRows orders, BuyerAddresses addresses, ApplicationEventPublisher events) {
        this.orders = orders;
        this.addresses = addresses;
        this.events = events;
    }

    @Transactional
    public void request(String number, String email) {
        orders.findByNumber(number)
                .map(Order::id)
                .flatMap(addresses::findById)
                .filter(buyer -> buyer.address().email().equalsIgnoreCase(email))
                .ifPresent(buyer -> events.publishEvent(new OrderLinkRequested(buyer.getId())));
    }
}
