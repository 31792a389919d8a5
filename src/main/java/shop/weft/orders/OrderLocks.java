package shop.weft.orders;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps an order as it is while somebody packs it: refunds lock the same row, so a unit is either on its way or given
 * back for, never both at once.
 */
@Component
public class OrderLocks {

    private final OrderRows orders;

    OrderLocks(OrderRows orders) {
        this.orders = orders;
    }

    /**
     * Locks an order until the caller's transaction ends.
     *
     * @return whether it is paid, so that there may be something to pack
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lockPaid(UUID order) {
        return orders.lock(order).filter(found -> found.is(OrderState.PAID)).isPresent();
    }
}
