package shop.weft.production.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.weft.production.BatchFile;
import shop.weft.production.WorkKind;

/** A line of a work sheet as it was typed. */
record WorkRow(
        @Nullable String maker,
        @Nullable String day,
        @Nullable String kind,
        @Nullable String minutes,
        @Nullable String pieces) {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int DAY = 24 * 60;

    WorkRow {
        maker = text(maker);
        day = text(day);
        kind = text(kind);
        minutes = text(minutes);
        pieces = text(pieces);
    }

    static WorkRow empty(String day) {
        return new WorkRow("", day, WorkKind.MAKING.name(), "", "");
    }

    static WorkRow of(BatchFile.Line line) {
        return new WorkRow(
                line.artisan().toString(),
                line.day().toString(),
                line.kind().name(),
                line.byPieces() ? "" : String.valueOf(line.minutes()),
                line.pieces() == 0 ? "" : String.valueOf(line.pieces()));
    }

    /** Whether anything was counted in it; a maker or a day alone is no work. */
    boolean used() {
        return !text(minutes).isEmpty() || !text(pieces).isEmpty();
    }

    /** The same, with maker and day as in the row above where they were left out. */
    WorkRow after(@Nullable WorkRow above) {
        return above == null
                ? this
                : new WorkRow(
                        text(maker).isEmpty() ? above.maker : maker,
                        text(day).isEmpty() ? above.day : day,
                        kind,
                        minutes,
                        pieces);
    }

    Optional<UUID> who() {
        try {
            return Optional.of(UUID.fromString(text(maker)));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> when() {
        try {
            return Optional.of(LocalDate.parse(text(day)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    Optional<WorkKind> what() {
        return Arrays.stream(WorkKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    /** Minutes, or hours and minutes with a colon; 0 where nothing was typed. Nobody works more than a day on a day. */
    Optional<Integer> time() {
        var typed = text(minutes);
        var clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            return within(60 * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)), DAY);
        }
        return typed.isEmpty() ? Optional.of(0) : number(typed, DAY);
    }

    /** Pieces finished; 0 where nothing was typed. */
    Optional<Integer> count(int most) {
        var typed = text(pieces);
        return typed.isEmpty() ? Optional.of(0) : number(typed, most);
    }

    private static Optional<Integer> number(String typed, int most) {
        return NUMBER.matcher(typed).matches() ? within(Integer.parseInt(typed), most) : Optional.empty();
    }

    private static Optional<Integer> within(int number, int most) {
        return number <= most ? Optional.of(number) : Optional.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
