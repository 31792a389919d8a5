package shop.weft.checkout.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import shop.weft.checkout.Baskets;
import shop.weft.checkout.Checkout;
import shop.weft.items.Items;
import shop.weft.payments.PaymentUnavailable;
import shop.weft.payments.Payments;
import shop.weft.shared.JobLease;
import shop.weft.shared.JobLeases;

/**
 * Repairs what was missed. Orders whose hold has ended are settled: paid after all, or released. Each step stands by
 * itself, so a sweep that is cut off is taken up by the next one.
 */
@Component
public class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final String JOB = "sweep";
    private static final Duration LONGEST_SWEEP = Duration.ofMinutes(10);
    private static final int ORDERS_AT_ONCE = 200;

    private final JobLeases leases;
    private final Items items;
    private final Checkout checkout;
    private final Payments payments;
    private final Baskets baskets;
    private final Clock clock;

    Sweeper(JobLeases leases, Items items, Checkout checkout, Payments payments, Baskets baskets, Clock clock) {
        this.leases = leases;
        this.items = items;
        this.checkout = checkout;
        this.payments = payments;
        this.baskets = baskets;
        this.clock = clock;
    }

    /** Sweeps once, unless another node is sweeping. */
    public void sweep() {
        leases.whileHeld(JOB, LONGEST_SWEEP, this::sweep);
    }

    private void sweep(JobLease lease) {
        for (var order : items.ordersWithLapsedHolds(clock.instant(), ORDERS_AT_ONCE)) {
            // Where Stripe is slow to answer, one order after the other outlasts the lease.
            if (!lease.renew()) {
                return;
            }
            settle(order);
        }
        payments.sweep();
        baskets.purge();
    }

    private void settle(UUID order) {
        try {
            checkout.giveUpLapsed(order);
        } catch (PaymentUnavailable unreachable) {
            // The order is kept: freeing units that may have been paid for would sell them twice.
            LOG.info("Order {} waits for Stripe: {}", order, unreachable.getMessage());
        } catch (RuntimeException unexpected) {
            // One order must not keep the others from being swept.
            LOG.error("Order {} could not be swept", order, unexpected);
        }
    }
}
