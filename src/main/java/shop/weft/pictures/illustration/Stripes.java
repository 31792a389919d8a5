package shop.weft.pictures.illustration;

import java.util.ArrayList;
import java.util.List;

/** A sequence of coloured threads that mirrors and repeats, as a warp is wound. */
final class Stripes {

    private final Dye[] threads;

    private Stripes(List<Dye> threads) {
        this.threads = threads.toArray(Dye[]::new);
    }

    static Stripes plain(Dye dye) {
        return new Stripes(List.of(dye));
    }

    /** Broad grounds of the main dye parted by groups of narrow stripes. */
    static Stripes wound(Palette palette, Chance chance, int broad, int groups) {
        List<Dye> half = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            add(half, palette.main(), broad * chance.between(0.5, 1.2));
            int lines = 1 + chance.below(3);
            for (int line = 0; line < lines; line++) {
                add(half, palette.get(1 + chance.below(palette.dyes().size() - 1)), chance.between(2, broad * 0.45));
                add(half, palette.main(), chance.between(2, 6));
            }
        }
        List<Dye> all = new ArrayList<>(half);
        all.addAll(half.reversed());
        return new Stripes(all);
    }

    private static void add(List<Dye> threads, Dye dye, double count) {
        for (int i = 0; i < (int) Math.round(count); i++) {
            threads.add(dye);
        }
    }

    Dye at(int thread) {
        return threads[Math.floorMod(thread, threads.length)];
    }
}
