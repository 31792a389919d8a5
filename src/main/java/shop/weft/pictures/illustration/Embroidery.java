package shop.weft.pictures.illustration;

/** Cloth worked with coloured thread: flowers in satin stitch, or counted crosses. */
final class Embroidery implements Textile {

    private final Palette palette;
    private final Chance chance;
    private final boolean counted;

    Embroidery(Palette palette, Chance chance, boolean counted) {
        this.palette = palette;
        this.chance = chance;
        this.counted = counted;
    }

    @Override
    public Fabric cut(double halfWidth, double halfHeight, double pixel) {
        Chance design = chance.fork(111);
        Dye ground = design.hits(0.55) ? palette.lightest() : palette.main();
        Calico linen = new Calico(ground, 0.0050, design.grain(), pixel);
        if (counted) {
            return new CrossStitch(palette, ground, linen, design, halfWidth, halfHeight);
        }
        Stitches stitches = new Stitches(halfWidth, halfHeight);
        new Garden(palette, ground, design, stitches).plant(halfWidth, halfHeight);
        return new Worked(linen, stitches);
    }

    private record Worked(Calico linen, Stitches stitches) implements Fabric {

        @Override
        public void at(double u, double v, Texel texel) {
            linen.at(u, v, texel);
            stitches.at(u, v, texel);
        }

        @Override
        public double grain() {
            return 0.005;
        }
    }
}
