package shop.weft.artisans;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A maker's mark: a pattern of cross stitches of seven by seven, in four threads.
 *
 * @param grid its 49 cells line by line: a dot, or the number of a thread from 1 to 4. Empty for no mark
 */
public record Mark(String grid) {

    private static final Pattern GRID = Pattern.compile("([.1-4]{49})?");

    /** How many stitches a side has. */
    public static final int SIDE = 7;

    /** How many threads there are. */
    public static final int THREADS = 4;

    /** No mark yet. */
    public static final Mark NONE = new Mark("");

    /** @throws IllegalArgumentException if it is no such grid */
    public Mark {
        if (!GRID.matcher(grid).matches()) {
            throw new IllegalArgumentException("A mark is 49 dots and digits from 1 to 4");
        }
        if (grid.chars().allMatch(cell -> cell == '.')) {
            grid = "";
        }
    }

    /** Whether something is stitched. */
    public boolean stitched() {
        return !grid.isEmpty();
    }

    /** What to draw: for each thread that is used, its stitches as SVG path data on a field of seven by seven. */
    public List<Strand> strands() {
        return IntStream.rangeClosed(1, THREADS)
                .mapToObj(thread -> new Strand(thread, path((char) ('0' + thread))))
                .filter(strand -> !strand.path().isEmpty())
                .toList();
    }

    private String path(char thread) {
        var path = new StringBuilder();
        for (int i = 0; i < grid.length(); i++) {
            if (grid.charAt(i) == thread) {
                int x = i % SIDE;
                int y = i / SIDE;
                path.append("M%d.2 %d.2l.6.6m0-.6l-.6.6".formatted(x, y));
            }
        }
        return path.toString();
    }

    /** The stitches of one thread. */
    public record Strand(int thread, String path) {}
}
