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
import shop.weft.items.ItemView;
import shop.weft.items.Movements;
import shop.weft.shared.Ids;

/** Parcels to the hub, as their partner sees them: what belongs to another partner is not there at all. */
@Component
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 5, delay = 20, jitter = 20, multiplier = 2)
public class Parcels {

    private final ParcelRows parcels;
    private final ParcelUnits units;
    private final Packing packing;
    private final Movements movements;
    private final Clock clock;

    Parcels(ParcelRows parcels, ParcelUnits units, Packing packing, Movements movements, Clock clock) {
        this.parcels = parcels;
        this.units = units;
        this.packing = packing;
        this.movements = movements;
        this.clock = clock;
    }

    /** A new parcel with nothing in it. Its id is random. */
    @Transactional
    public UUID open(UUID partner) {
        var id = Ids.random();
        parcels.insert(id, ParcelCode.random(), partner, clock.instant());
        return id;
    }

    /**
     * Puts units into an open parcel, tag by tag as they were scanned or typed. A tag that cannot be taken stops no other.
     *
     * @return what became of each, in the order they were given
     * @throws ParcelNotFound if the partner has no such parcel
     * @throws ParcelClosed if it has been sent
     */
    @Transactional
    public List<TagLine> addTags(UUID partner, UUID parcel, List<String> typed) {
        lockOpen(partner, parcel);
        return packing.addTags(partner, parcel, typed);
    }

    /**
     * Puts units into an open parcel.
     *
     * @return how many were put in; units of others, or that have left, or are in a parcel already, are passed over
     * @throws ParcelNotFound if the partner has no such parcel
     * @throws ParcelClosed if it has been sent
     */
    @Transactional
    public int add(UUID partner, UUID parcel, Collection<UUID> items) {
        lockOpen(partner, parcel);
        return packing.add(partner, parcel, items);
    }

    /**
     * Takes a unit out of an open parcel; nothing happens if it is not in it.
     *
     * @throws ParcelNotFound if the partner has no such parcel
     * @throws ParcelClosed if it has been sent
     */
    @Transactional
    public void remove(UUID partner, UUID parcel, UUID item) {
        lockOpen(partner, parcel);
        units.remove(parcel, item);
    }

    /**
     * Throws an open parcel away; what was in it can be put into another.
     *
     * @throws ParcelNotFound if the partner has no such parcel
     * @throws ParcelClosed if it has been sent
     */
    @Transactional
    public void discard(UUID partner, UUID parcel) {
        lockOpen(partner, parcel);
        units.items(parcel).forEach(item -> units.remove(parcel, item));
        parcels.delete(parcel);
    }

    /**
     * The parcel leaves, and with it all that is in it. Sending it again changes nothing.
     *
     * @throws ParcelNotFound if the partner has no such parcel
     * @throws EmptyParcel if there is nothing in it
     */
    @Transactional
    public void send(UUID partner, UUID parcel, String carrier, String tracking) {
        if (lock(partner, parcel).state() != ParcelState.OPEN) {
            return;
        }
        var items = units.items(parcel);
        if (items.isEmpty()) {
            throw new EmptyParcel(parcel);
        }
        movements.send(items, parcel);
        parcels.markSent(parcel, carrier, tracking, clock.instant());
    }

    /** @throws ParcelNotFound if the partner has no such parcel */
    @Transactional(readOnly = true)
    public ParcelView get(UUID partner, UUID parcel) {
        return parcels.find(parcel)
                .filter(found -> found.partner().equals(partner))
                .orElseThrow(() -> new ParcelNotFound(parcel));
    }

    /** What is in a parcel, with its outcome. */
    @Transactional(readOnly = true)
    public List<ParcelUnit> contents(UUID partner, UUID parcel) {
        get(partner, parcel);
        return packing.contents(parcel);
    }

    /** The partner's parcels, the newest first. */
    @Transactional(readOnly = true)
    public Page<ParcelView> list(UUID partner, Pageable page) {
        return new PageImpl<>(
                parcels.ofPartner(partner, page.getPageSize(), page.getOffset()),
                page,
                parcels.countOfPartner(partner, null));
    }

    /** Units of the partner that are in no parcel yet, by batch, the oldest batch first. */
    @Transactional(readOnly = true)
    public Page<ItemView> unpacked(UUID partner, Pageable page) {
        return packing.unpacked(partner, page);
    }

    /** How many units of the partner are in no parcel yet. */
    @Transactional(readOnly = true)
    public int countUnpacked(UUID partner) {
        return packing.countUnpacked(partner);
    }

    private ParcelView lockOpen(UUID partner, UUID parcel) {
        var locked = lock(partner, parcel);
        if (locked.state() != ParcelState.OPEN) {
            throw new ParcelClosed(parcel, locked.state());
        }
        return locked;
    }

    private ParcelView lock(UUID partner, UUID parcel) {
        return parcels.lock(parcel)
                .filter(found -> found.partner().equals(partner))
                .orElseThrow(() -> new ParcelNotFound(parcel));
    }
}
