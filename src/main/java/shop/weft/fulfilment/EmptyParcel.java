package shop.weft.fulfilment;

import java.util.UUID;

/** A parcel with nothing in it cannot be sent. */
public class EmptyParcel extends RuntimeException {

    EmptyParcel(UUID id) {
        super("Parcel %s is empty".formatted(id));
    }
}
