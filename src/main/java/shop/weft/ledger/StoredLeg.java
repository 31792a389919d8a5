package shop.weft.ledger;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.ledger.StoredJournal.Field;

/** A leg as it lies in the database, with the account it was posted to. */
record StoredLeg(
        int line,
        UUID account,
        String code,
        String currency,
        long minor,
        @Nullable UUID partner,
        @Nullable UUID artisan,
        @Nullable String detail,
        @Nullable UUID unit,
        byte[] salt) {

    Field field() {
        return new Field(
                String.join(
                        "|",
                        "leg",
                        Integer.toString(line),
                        code,
                        currency,
                        Long.toString(minor),
                        Objects.toString(partner, ""),
                        Objects.toString(artisan, ""),
                        Objects.toString(detail, ""),
                        Objects.toString(unit, "")),
                salt);
    }
}
