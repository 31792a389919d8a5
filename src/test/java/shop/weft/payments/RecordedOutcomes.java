package shop.weft.payments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Writes down what payments tells, in place of the orders, which know nothing of orders made up here. */
@TestConfiguration(proxyBeanMethods = false)
class RecordedOutcomes implements PaymentOutcomes {

    private final Map<UUID, List<Paid>> paid = new ConcurrentHashMap<>();
    private final Set<UUID> abandoned = ConcurrentHashMap.newKeySet();
    private final Set<UUID> settledRefunds = ConcurrentHashMap.newKeySet();
    private final Map<UUID, RefundFailure> failedRefunds = new ConcurrentHashMap<>();

    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();

    /** From now on fails to take the payment of the order. */
    void refuse(UUID order) {
        refused.add(order);
    }

    void acceptAll() {
        refused.clear();
    }

    @Override
    public void paid(Paid outcome) {
        if (refused.contains(outcome.order())) {
            throw new IllegalStateException("refused for the test");
        }
        paid.computeIfAbsent(outcome.order(), order -> new CopyOnWriteArrayList<>())
                .add(outcome);
    }

    @Override
    public void abandoned(UUID order, Instant until) {
        abandoned.add(order);
    }

    @Override
    public void refundFailed(UUID refund, RefundFailure why) {
        failedRefunds.put(refund, why);
    }

    @Override
    public void refundCoveredByDispute(UUID refund) {
        settledRefunds.add(refund);
    }

    @Override
    public void refundMade(UUID refund) {
        failedRefunds.remove(refund);
    }

    /** The web module has the real one, which this test leaves out. */
    @Bean
    SecurityFilterChain everythingOpen(HttpSecurity http) {
        return http.authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    List<Paid> paid(UUID order) {
        return paid.getOrDefault(order, List.of());
    }

    Set<UUID> abandoned() {
        return abandoned;
    }

    Set<UUID> settledRefunds() {
        return settledRefunds;
    }

    Map<UUID, RefundFailure> failedRefunds() {
        return failedRefunds;
    }
}
