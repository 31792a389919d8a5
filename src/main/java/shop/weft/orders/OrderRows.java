package shop.weft.orders;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored orders. Whoever changes one locks its row first. */
interface OrderRows extends Repository<Order, UUID> {

    Order saveAndFlush(Order order);

    void flush();

    Optional<Order> findById(UUID id);

    List<Order> findByIdIn(Collection<UUID> ids);

    @Query("SELECT o FROM ShopOrder o WHERE o.number = :number")
    Optional<Order> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT o FROM ShopOrder o WHERE o.id = :id")
    Optional<Order> lock(UUID id);

    /**
     * @param standing of paid and of released orders, by name; refunds of a sale have a credit note
     */
    @Query("""
            SELECT o FROM ShopOrder o
            WHERE (:state IS NULL OR o.state = :state) AND (:number IS NULL OR o.number LIKE :number)
              AND (:standing IS NULL OR :standing = CASE
                WHEN o.state = shop.weft.orders.OrderState.RELEASED
                  THEN CASE WHEN o.replacedBy IS NULL THEN 'RELEASED' ELSE 'REPLACED' END
                WHEN NOT EXISTS (SELECT 1 FROM OrderRefund r WHERE r.orderId = o.id AND r.creditNote IS NOT NULL)
                  THEN 'PAID'
                WHEN (SELECT SUM(r.amountMinor) FROM OrderRefund r WHERE r.orderId = o.id AND r.creditNote IS NOT NULL)
                  < o.totals.totalMinor THEN 'PARTLY_REFUNDED'
                ELSE 'REFUNDED' END)
            ORDER BY o.placedAt DESC, o.id DESC
            """)
    Page<Order> list(@Nullable OrderState state, @Nullable String standing, @Nullable String number, Pageable page);

    @Query("""
            SELECT o.id FROM ShopOrder o JOIN o.units u
            WHERE u.item = :item AND o.state = shop.weft.orders.OrderState.PAID ORDER BY o.paidAt DESC
            """)
    List<UUID> thatBought(UUID item);
}
