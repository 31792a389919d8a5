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

    @Query("""
            SELECT o FROM ShopOrder o
            WHERE (:state IS NULL OR o.state = :state) AND (:number IS NULL OR o.number LIKE :number)
            ORDER BY o.placedAt DESC, o.id DESC
            """)
    Page<Order> list(@Nullable OrderState state, @Nullable String number, Pageable page);

    @Query("""
            SELECT o.id FROM ShopOrder o JOIN o.units u
            WHERE u.item = :item AND o.state = shop.weft.orders.OrderState.PAID ORDER BY o.paidAt DESC
            """)
    List<UUID> thatBought(UUID item);
}
