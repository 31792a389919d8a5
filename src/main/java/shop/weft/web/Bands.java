package shop.weft.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Lays the strands of a money bar side by side. A strand is as wide as its share, except that a very small one gets a
 * width one can still see, at the cost of the others. Templates know it as {@code @bands}.
 */
@Component("bands")
public class Bands {

    /** In hundredths of a per cent. */
    private static final long WHOLE = 10_000;

    private static final long LEAST = 200;

    /** Positions and widths of strands with these amounts, none negative, in their order. */
    public List<Strand> of(List<Long> amounts) {
        var total = Math.max(1, amounts.stream().mapToLong(Long::longValue).sum());
        var shown = amounts.stream().filter(amount -> amount > 0).count();
        var room = WHOLE - shown * LEAST;
        var strands = new ArrayList<Strand>();
        var before = 0L;
        var position = 0L;
        for (var amount : amounts) {
            before += amount;
            var end = amount == 0
                    ? position
                    : room * before / total
                            + LEAST
                                    * (strands.stream()
                                                    .filter(strand -> !strand.isEmpty())
                                                    .count()
                                            + 1);
            strands.add(new Strand(percent(position), percent(end - position)));
            position = end;
        }
        return strands;
    }

    private static String percent(long hundredths) {
        return "%d.%02d%%".formatted(hundredths / 100, hundredths % 100);
    }

    /** Where a strand begins and how wide it is, as SVG writes lengths. */
    public record Strand(String x, String width) {

        boolean isEmpty() {
            return width.equals("0.00%");
        }
    }
}
