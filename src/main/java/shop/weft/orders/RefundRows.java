package shop.weft.orders;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored refunds. */
interface RefundRows extends Repository<OrderRefund, UUID> {

    OrderRefund saveAndFlush(OrderRefund refund);

    Optional<OrderRefund> findById(UUID id);

    List<OrderRefund> findByOrderIdOrderByMadeAt(UUID order);

    List<OrderRefund> findByOrderIdInOrderByMadeAt(Collection<UUID> orders);
}
