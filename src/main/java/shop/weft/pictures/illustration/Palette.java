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

    /** The dyes that can be seen on the given one, the most contrasting first. */
    Palette seenOn(Dye cloth) {
        List<Dye> others = dyes.stream()
                .filter(dye -> !dye.equals(cloth))
                .sorted(Comparator.comparingDouble((Dye dye) -> -dye.distance(cloth)))
                .toList();
        return others.isEmpty() ? this : new Palette(others);
    }

    /** One of the dyes that can be seen on the given one; where it is asked often, keep {@link #seenOn} instead. */
    Dye on(Dye cloth, int index) {
        return seenOn(cloth).get(index);
    }
}
