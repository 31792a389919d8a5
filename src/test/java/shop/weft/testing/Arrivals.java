package shop.weft.testing;

import java.util.List;
import java.util.UUID;
import shop.weft.fulfilment.Parcels;
import shop.weft.fulfilment.Receiving;

/** Brings accepted units to the hub, the way partners and the hub do. */
public final class Arrivals {

    private final Parcels parcels;
    private final Receiving receiving;

    public Arrivals(Parcels parcels, Receiving receiving) {
        this.parcels = parcels;
        this.receiving = receiving;
    }

    /** Sends a partner's units to the hub in one parcel, where they arrive at once. */
    public List<UUID> bring(UUID partner, List<UUID> units) {
        if (!units.isEmpty()) {
            var parcel = send(partner, units);
            receiving.receive(parcel, units);
            receiving.close(parcel);
        }
        return units;
    }

    /** Sends a partner's units to the hub; nobody has unpacked them yet. */
    public UUID send(UUID partner, List<UUID> units) {
        var parcel = parcels.open(partner);
        parcels.add(partner, parcel, units);
        parcels.send(partner, parcel, "", "");
        return parcel;
    }
}
