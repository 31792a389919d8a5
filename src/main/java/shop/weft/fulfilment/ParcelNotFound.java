package shop.weft.fulfilment;

import java.util.UUID;

/** There is no such parcel, or it is not theirs who ask. */
public class ParcelNotFound extends RuntimeException {

    ParcelNotFound(UUID id) {
        super("No parcel has the id " + id);
    }
}
