package shop.weft.fulfilment.web;

import org.jspecify.annotations.Nullable;

/** Who carries a parcel and under which number, as typed; nothing is null. */
record Carriage(String carrier, String tracking) {

    private static final int LONGEST = 60;

    Carriage {
        carrier = tidy(carrier);
        tracking = tidy(tracking);
    }

    /** The key of what to say about it, or null if nothing is wrong. */
    @Nullable
    String wrong() {
        if (carrier.isEmpty()) {
            return "parcel.carrier.missing";
        }
        return carrier.length() > LONGEST || tracking.length() > LONGEST ? "parcel.carrier.long" : null;
    }

    private static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
