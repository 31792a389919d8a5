package shop.weft.fulfilment;

import java.util.UUID;

/** The parcel has gone past the step that was asked for; somebody else was quicker. Nothing was changed. */
public class ParcelClosed extends RuntimeException {

    ParcelClosed(UUID id, ParcelState state) {
        super("Parcel %s is %s".formatted(id, state));
    }
}
