package shop.weft.partners;

import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;

/** How partners want to be paid. A way is never changed: another is added, and the old one retired and kept. */
@Component
@Transactional
public class Routes {

    private final PayoutRoutes routes;
    private final Partners partners;
    private final Clock clock;

    Routes(PayoutRoutes routes, Partners partners, Clock clock) {
        this.routes = routes;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * Adds a way to be paid; the first one is the preferred one.
     *
     * @param lastFour the last four characters of the account, empty where the method has none
     * @throws IllegalArgumentException if it is longer, so that no whole number is ever kept
     */
    public UUID add(UUID partner, PayoutMethod method, Currency currency, String lastFour) {
        if (lastFour.length() > 4 || method.hasAccount() == lastFour.isEmpty()) {
            throw new IllegalArgumentException("Exactly the last characters of an account, if there is one");
        }
        boolean first = of(partner).stream().noneMatch(PayoutRoute::active);
        var route = new PayoutRoute(
                Ids.random(), partners.get(partner).id(), method, currency, lastFour, first, clock.instant());
        return routes.save(route).id();
    }

    /** From now on this one of the partner's own ways is the preferred one, if it is still used. */
    public void prefer(UUID partner, UUID route) {
        var all = of(partner);
        var chosen = one(all, route);
        if (chosen.active()) {
            all.forEach(way -> way.prefer(way == chosen));
        }
    }

    /** One of the partner's own ways is not used any more; the latest of the others takes its place. */
    public void retire(UUID partner, UUID route) {
        var all = of(partner);
        var gone = one(all, route);
        boolean wasPreferred = gone.view().preferred();
        gone.retire(clock.instant());
        if (wasPreferred) {
            all.stream().filter(PayoutRoute::active).findFirst().ifPresent(way -> way.prefer(true));
        }
    }

    private List<PayoutRoute> of(UUID partner) {
        return routes.findByPartnerOrderByAddedAtDescIdDesc(partner);
    }

    private static PayoutRoute one(List<PayoutRoute> all, UUID route) {
        return all.stream().filter(way -> way.id().equals(route)).findFirst().orElseThrow(RouteNotFound::new);
    }
}
