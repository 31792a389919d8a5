package shop.weft.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import shop.weft.artisans.MakerFace;
import shop.weft.artisans.Mark;

/** What the demo's makers picked for themselves: words for names, and patterns that are the same on both sides. */
final class Faces {

    private static final List<String> WORDS = List.of(
            "Marigold",
            "Fern",
            "Sparrow",
            "Juniper",
            "Rain",
            "Lotus",
            "Wren",
            "Cedar",
            "Poppy",
            "Ginger",
            "Heron",
            "Clover",
            "Maple",
            "River",
            "Saffron",
            "Swallow",
            "Thistle",
            "Plum",
            "Willow",
            "Lark",
            "Indigo",
            "Sesame",
            "Moss",
            "Quince",
            "Robin",
            "Tamarind",
            "Meadow",
            "Finch",
            "Olive",
            "Bramble",
            "Star",
            "Almond");
    private static final Map<String, List<String>> SPOKEN = Map.of(
            "NP", List.of("ne", "hi"),
            "IN", List.of("hi", "bn"),
            "BD", List.of("bn"),
            "KH", List.of("km", "vi"),
            "KE", List.of("sw", "en"),
            "PE", List.of("es", "qu"),
            "BO", List.of("es", "qu"),
            "TH", List.of("th"),
            "UG", List.of("sw", "en"));

    private Faces() {}

    /** One maker in six has picked nothing yet. */
    static MakerFace of(String country, String code) {
        var random = new Random(code.hashCode());
        if (random.nextInt(6) == 0) {
            return MakerFace.NONE;
        }
        var languages = SPOKEN.getOrDefault(country, List.of("en"));
        return new MakerFace(
                WORDS.get(random.nextInt(WORDS.size())),
                languages.subList(0, 1 + random.nextInt(languages.size())),
                mark(random));
    }

    private static Mark mark(Random random) {
        int first = 1 + random.nextInt(Mark.THREADS);
        int second = 1 + (first + random.nextInt(Mark.THREADS - 1)) % Mark.THREADS;
        var grid = new char[Mark.SIDE * Mark.SIDE];
        for (int y = 0; y < Mark.SIDE; y++) {
            for (int x = 0; x <= Mark.SIDE / 2; x++) {
                int thread = random.nextInt(5) < 2 ? first : second;
                char cell = random.nextInt(10) < 5 ? '.' : (char) ('0' + thread);
                grid[y * Mark.SIDE + x] = cell;
                grid[y * Mark.SIDE + Mark.SIDE - 1 - x] = cell;
            }
        }
        return new Mark(new String(grid));
    }
}
