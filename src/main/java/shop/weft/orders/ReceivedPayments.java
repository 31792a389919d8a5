package shop.weft.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The payments that reached orders, each once. */
interface ReceivedPayments extends Repository<ReceivedPayment, UUID> {

    ReceivedPayment save(ReceivedPayment payment);

    Optional<ReceivedPayment> findById(UUID attempt);

    List<ReceivedPayment> findByOrderIdOrderByPaidAt(UUID order);
}
