package shop.weft.orders;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;

/** Finds the order of somebody whose link to it has ended. */
@Component
class LostLinks {

    private final OrderRows orders;
    private final BuyerAddresses addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LostLinks(OrderRows orders, BuyerAddresses addresses, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void request(String number, String email) {
        orders.findByNumber(number)
                .map(Order::id)
                .flatMap(addresses::findById)
                .filter(buyer -> buyer.address().email().equalsIgnoreCase(email))
                .ifPresent(buyer -> events.publishEvent(new OrderLinkRequested(Ids.next(clock), buyer.getId())));
    }
}
