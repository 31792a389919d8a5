package shop.weft.fulfilment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parcels as the hub sees them: expected, unpacked unit by unit, and counted. */
@Component
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 5, delay = 20, jitter = 20, multiplier = 2)
public class Receiving {

    private final ParcelRows parcels;
    private final ParcelUnits units;
    private final Unpacking unpacking;
    private final Packing packing;
    private final Clock clock;

    Receiving(ParcelRows parcels, ParcelUnits units, Unpacking unpacking, Packing packing, Clock clock) {
        this.parcels = parcels;
        this.units = units;
        this.unpacking = unpacking;
        this.packing = packing;
        this.clock = clock;
    }

    /**
     * Takes units out of a parcel, tag by tag as they were scanned or typed, fit for sale. Those that may still come can
     * be received after the parcel was closed, too. A tag that cannot be taken stops no other.
     *
     * @return what became of each, in the order they were given
     * @throws ParcelNotFound if no such parcel has been sent
     */
    @Transactional
    public List<TagLine> receiveTags(UUID parcel, List<String> typed) {
        requireSent(parcel);
        return unpacking.receiveTags(parcel, typed);
    }

    /**
     * Takes units out of a parcel, fit for sale.
     *
     * @return how many of them this call received; those received before, or of another parcel, are passed over
     * @throws ParcelNotFound if no such parcel has been sent
     */
    @Transactional
    public int receive(UUID parcel, Collection<UUID> wanted) {
        requireSent(parcel);
        return unpacking.receive(parcel, wanted);
    }

    /**
     * Takes a broken unit out of a parcel: it is here, but never for sale. It is a loss of the shop.
     *
     * @return whether it could still come; if not, nothing changed
     * @throws ParcelNotFound if no such parcel has been sent
     */
    @Transactional
    public boolean receiveBroken(UUID parcel, UUID item) {
        requireSent(parcel);
        return unpacking.settle(parcel, item, Outcome.BROKEN);
    }

    /**
     * Gives up a unit that was missing. It is a loss of the shop.
     *
     * @return whether it could still come; if not, nothing changed
     * @throws ParcelNotFound if no such parcel has been sent
     */
    @Transactional
    public boolean giveUp(UUID parcel, UUID item) {
        requireSent(parcel);
        return units.outcome(parcel, item).filter(Outcome.MISSING::equals).isPresent()
                && unpacking.settle(parcel, item, Outcome.LOST);
    }

    /**
     * The parcel is unpacked: what has not been received is missing. Closing it again changes nothing.
     *
     * @throws ParcelNotFound if no such parcel has been sent
     */
    @Transactional
    public void close(UUID parcel) {
        var locked = parcels.lock(parcel)
                .filter(found -> found.state() != ParcelState.OPEN)
                .orElseThrow(() -> new ParcelNotFound(parcel));
        if (locked.state() == ParcelState.SENT) {
            units.markMissing(parcel);
            parcels.markClosed(parcel, clock.instant());
        }
    }

    /** @throws ParcelNotFound if no such parcel has been sent */
    @Transactional(readOnly = true)
    public ParcelView get(UUID parcel) {
        return requireSent(parcel);
    }

    /** What is in a parcel, with its outcome. */
    @Transactional(readOnly = true)
    public List<ParcelUnit> contents(UUID parcel) {
        requireSent(parcel);
        return packing.contents(parcel);
    }

    /** Parcels on their way, the one sent first first; or closed ones, the newest first. */
    @Transactional(readOnly = true)
    public Page<ParcelView> list(ParcelState state, Pageable page) {
        return new PageImpl<>(parcels.of(state, page.getPageSize(), page.getOffset()), page, parcels.count(state));
    }

    private ParcelView requireSent(UUID parcel) {
        return parcels.find(parcel)
                .filter(found -> found.state() != ParcelState.OPEN)
                .orElseThrow(() -> new ParcelNotFound(parcel));
    }
}
