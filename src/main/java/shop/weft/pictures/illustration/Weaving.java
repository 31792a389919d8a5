package shop.weft.pictures.illustration;

/** Handwoven cloth: a draft, stripes in warp and weft, and sometimes bands with laid-in figures near the ends. */
final class Weaving implements Textile {

    private static final double PITCH = 0.0043;

    private final Palette palette;
    private final Chance chance;

    Weaving(Palette palette, Chance chance) {
        this.palette = palette;
        this.chance = chance;
    }

    @Override
    public Fabric cut(double halfWidth, double halfHeight, double pixel) {
        Chance design = chance.fork(1);
        Draft draft = design.pick(Draft.PLAIN, Draft.TWILL, Draft.HERRINGBONE, Draft.DIAMOND, Draft.BASKET);
        int family = design.below(4);
        Stripes warp = family == 1 || family == 2
                ? Stripes.wound(palette, design.fork(2), 10 + design.below(16), 1 + design.below(3))
                : Stripes.plain(palette.main());
        Stripes weft = family == 1
                ? Stripes.wound(palette, design.fork(3), 10 + design.below(16), 1 + design.below(3))
                : Stripes.plain(family == 3 ? palette.main().mix(palette.on(palette.main(), 0), 0.45) : palette.main());
        boolean banded = family == 0 || family == 3;
        Bands bands = banded ? new Bands(palette, design.fork(4), halfWidth, halfHeight) : Bands.NONE;
        Loom loom = new Loom(PITCH, PITCH, banded ? Draft.PLAIN : draft, 0, design.grain(), pixel);
        return new Woven(loom, warp, weft, bands);
    }

    private record Woven(Loom loom, Stripes warp, Stripes weft, Bands bands) implements Fabric, Loom.Dyeing {

        @Override
        public void at(double u, double v, Texel texel) {
            loom.at(u, v, this, texel);
            bands.lay(u, v, loom.pitch(), texel);
        }

        @Override
        public Dye end(double u, double v) {
            return warp.at(Curve.floor(u / loom.pitch()));
        }

        @Override
        public double grain() {
            return loom.pitch();
        }

        @Override
        public Dye warp(int number, double v) {
            return warp.at(number);
        }

        @Override
        public Dye weft(int number, double u) {
            return weft.at(number);
        }
    }
}
