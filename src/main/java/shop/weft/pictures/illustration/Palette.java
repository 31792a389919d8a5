package shop.weft.pictures.illustration;

import java.util.Comparator;
import java.util.List;

/** The dyes of one piece: the first is its main colour, the others are told apart from it by eye. */
record Palette(List<Dye> dyes) {

    static Palette of(List<Integer> colours) {
        return new Palette(colours.stream().map(Dye::of).toList());
    }

    Dye main() {
        return dyes.getFirst();
    }

    /** Any dye by number, counting round. */
    Dye get(int index) {
        return dyes.get(Math.floorMod(index, dyes.size()));
    }

    Dye lightest() {
        return dyes.stream().max(Comparator.comparingDouble(Dye::lightness)).orElseThrow();
    }

    Dye darkest() {
        return dyes.stream().min(Comparator.comparingDouble(Dye::lightness)).orElseThrow();
    }

    /** The dyes that can be seen on the given one, the most contrasting first; never empty. */
    List<Dye> on(Dye cloth) {
        return dyes.stream()
                .filter(dye -> dye != cloth)
                .sorted(Comparator.comparingDouble((Dye dye) -> -dye.distance(cloth)))
                .toList();
    }

    Dye on(Dye cloth, int index) {
        List<Dye> others = on(cloth);
        return others.get(Math.floorMod(index, others.size()));
    }
}
