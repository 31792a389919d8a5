package shop.weft.payments;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The disputes. */
interface Disputes extends JpaRepository<Dispute, String> {

    List<Dispute> findByOrderId(UUID order);

    List<Dispute> findByPaymentIntentAndStatusOrderById(String intent, String status);

    List<Dispute> findAllByOrderByOpenedAtDesc();
}
