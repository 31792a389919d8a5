package shop.weft.demo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at a moment of the story.
 *
 * @param name unique; a step is done once in a database
 * @param atomic whether it is one transaction together with its line in the diary; if not, a start that is cut short may
 *     do it twice, and the shop must bear that as it bears an impatient buyer
 */
record Step(String name, Instant at, boolean atomic, Deed deed) {

    static Step atomic(String name, Instant at, Deed deed) {
        return new Step(name, at, true, deed);
    }

    static Step open(String name, Instant at, Deed deed) {
        return new Step(name, at, false, deed);
    }

    /** What is done; gives what it was about, if a later step needs to know. */
    interface Deed {
        @Nullable
        UUID run();
    }
}
