package shop.weft.fulfilment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.weft.items.Tag;

/**
 * What became of one line that was scanned or typed.
 *
 * @param typed the line as it came
 * @param tag the tag in it, if there is one
 * @param title what it hangs on, where whoever asks may know
 */
public record TagLine(
        String typed,
        @Nullable Tag tag,
        Result result,
        @Nullable String title) {

    /** Message keys are {@code tag.<result>}. */
    public enum Result {
        /** It was done. */
        DONE(true),
        /** It had been done before, so nothing is wrong. */
        AGAIN(true),
        /** No tag can be read in it: a letter too many, or mistyped. */
        UNREADABLE(false),
        /** No unit has this tag, or none that whoever asks may see. */
        UNKNOWN(false),
        /** It is in another parcel. */
        OTHER_PARCEL(false),
        /** It has left its partner already. */
        GONE(false),
        /** Its partner has not sent it. */
        NOT_SENT(false),
        /** It is at the hub already. */
        HERE(false),
        /** It belongs to another order. */
        OTHER_ORDER(false),
        /** It is not sold. */
        NOT_SOLD(false),
        /** It was written off. */
        WRITTEN_OFF(false),
        /** It is with its buyer. */
        AT_BUYER(false);

        private final boolean good;

        Result(boolean good) {
            this.good = good;
        }

        public boolean good() {
            return good;
        }
    }

    /** The lines to look at, to be typed again as they came. */
    public static List<String> wrong(List<TagLine> lines) {
        return lines.stream()
                .filter(line -> !line.result().good())
                .map(TagLine::typed)
                .toList();
    }
}
