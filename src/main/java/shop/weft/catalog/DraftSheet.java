package shop.weft.catalog;

import static shop.weft.catalog.DraftWords.typed;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cost sheet as it was typed: the price in the shop's currency, all else in the partner's.
 *
 * @param labour the name of {@code Party.WAGE} or {@code Party.STIPEND}
 * @param minutes standard minutes per unit; empty for the median of the timings
 * @param timings measured minutes, separated by commas or blanks
 */
@Embeddable
public record DraftSheet(
        String labour,
        String price,
        String minutes,
        String timings,
        String hourlyRate,
        String materials,
        String overhead,
        String freightIn) {

    /** Nothing yet; most makers are paid a wage. */
    public static final DraftSheet NONE = new DraftSheet("WAGE", "", "", "", "", "", "", "");

    public DraftSheet {
        labour = typed(labour);
        price = typed(price);
        minutes = typed(minutes);
        timings = String.join(",", split(typed(timings)));
        hourlyRate = typed(hourlyRate);
        materials = typed(materials);
        overhead = typed(overhead);
        freightIn = typed(freightIn);
    }

    /** The timings one by one. */
    public List<String> timingList() {
        return split(timings);
    }

    private static List<String> split(String timings) {
        return Stream.of(timings.split("[,;\\s]+"))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
