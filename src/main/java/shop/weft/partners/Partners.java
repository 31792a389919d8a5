package shop.weft.partners;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;

/** The partner organisations, for other modules. */
@Component
@Transactional(readOnly = true)
public class Partners {

    private final PartnerOrganisations organisations;
    private final PayoutRoutes routes;
    private final Clock clock;

    Partners(PartnerOrganisations organisations, PayoutRoutes routes, Clock clock) {
        this.organisations = organisations;
        this.routes = routes;
        this.clock = clock;
    }

    /** @throws PartnerNotFound if there is none */
    public PartnerView get(UUID id) {
        return found(id).view();
    }

    /** Those of the ids that are partners, in one statement. */
    public Map<UUID, PartnerView> getAll(Collection<UUID> ids) {
        return organisations.findAllById(ids).stream()
                .map(Partner::view)
                .collect(toMap(PartnerView::id, Function.identity()));
    }

    /** All partners, by alias. */
    public List<PartnerView> list() {
        return organisations.findAllByOrderByAlias().stream().map(Partner::view).toList();
    }

    /**
     * Takes on a partner whose due diligence is done; its first review is due in a year. Its id is random and given here,
     * whatever the view says. {@link PartnerFiles#takeOn} takes on one that is still to be looked at.
     */
    @Transactional
    public UUID register(PartnerView partner) {
        var organisation = new Partner(Ids.random(), partner);
        organisation.reviewed(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1));
        return organisations.save(organisation).view().id();
    }

    /**
     * Whether something new of a partner may be published on a day: its due diligence was done, is not due again, and
     * nobody suspended it. Work, acceptance and pay must never ask this.
     *
     * @throws PartnerNotFound if there is none
     */
    public boolean mayPublish(UUID partner, LocalDate day) {
        return found(partner).publishingRefused(day).isEmpty();
    }

    /**
     * The same as {@link #mayPublish}, as a demand.
     *
     * @throws PublishingSuspended if it may not, with the reason
     */
    public void requirePublishing(UUID partner, LocalDate day) {
        found(partner).publishingRefused(day).ifPresent(reason -> {
            throw new PublishingSuspended(partner, reason);
        });
    }

    /** The ways a partner can be paid now, the preferred one first; empty if it has named none. */
    public List<RouteView> routes(UUID partner) {
        return routes.findByPartnerOrderByAddedAtDescIdDesc(partner).stream()
                .map(PayoutRoute::view)
                .filter(RouteView::active)
                .sorted((one, other) -> Boolean.compare(other.preferred(), one.preferred()))
                .toList();
    }

    private Partner found(UUID id) {
        return organisations.findById(id).orElseThrow(() -> new PartnerNotFound(id));
    }
}
