package shop.weft.orders;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The buyers' addresses, by order. */
interface BuyerAddresses extends Repository<BuyerAddress, UUID> {

    BuyerAddress save(BuyerAddress address);

    Optional<BuyerAddress> findById(UUID order);

    List<BuyerAddress> findByOrderIdIn(Collection<UUID> orders);
}
