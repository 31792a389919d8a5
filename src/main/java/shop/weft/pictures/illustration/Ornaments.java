package shop.weft.pictures.illustration;

/** Three stuffed felt shapes on loops of cord, each edged with stitches and set with a smaller shape. */
final class Ornaments {

    private static final double RAIL = -0.43;

    private final Palette palette;
    private final Chance shape;
    private final int grain;

    Ornaments(Palette palette, Chance shape) {
        this.palette = palette;
        this.shape = shape;
        grain = shape.grain();
    }

    void lay(Picture picture, boolean hung) {
        if (hung) {
            Timber.rail(picture, shape.fork(4), RAIL, -0.42, 0.42, 0.0125);
        }
        Outline[] outlines = Outline.values();
        int first = shape.below(outlines.length);
        double[][] places = {{-0.235, -0.12, 0.155}, {0.225, -0.14, 0.15}, {0.0, 0.20, 0.175}};
        for (int i = 0; i < places.length; i++) {
            Outline outline = outlines[(first + i * (1 + shape.below(2))) % outlines.length];
            ornament(picture, outline, places[i][0], places[i][1], places[i][2], i, hung);
        }
    }

    private void ornament(Picture picture, Outline outline, double x, double y, double size, int number, boolean hung) {
        Dye felt = palette.get(number);
        Dye thread = palette.on(felt, number & 1);
        Place place = Place.at(x, y, shape.between(-0.22, 0.22));
        Relief relief = new Relief(
                picture, new Bounds(x - size * 1.9, RAIL - 0.03, x + size * 1.9, y + size * 1.5), Finish.FELT, 0.008);
        if (hung) {
            double top = (outline.top() + 0.14) * size - 0.155;
            new Cord(0.0022, Dye.UNDYED, 0.8, 0.05)
                    .lay(
                            relief,
                            new Path()
                                    .to(place.px(0, top), place.py(0, top), 0.004)
                                    .to(x, RAIL + 0.012, 0.004)
                                    .to(x, RAIL - 0.013, 0.02));
        }
        double sewn = (outline.top() + 0.14) * size;
        loop(relief, place, sewn, thread);
        relief.lay((px, py, texel) -> {
            double u = place.u(px, py);
            double v = place.v(px, py);
            double outside = outline.outside(u / size, v / size) * size + 0.0018 * Noise.at(u * 80, v * 80, grain);
            if (outside < Wool.HALO) {
                texel.cover = Wool.rim(outside, u, v, grain, picture.pixel());
                stuffed(u, v, -outside, size, felt, texel);
                inner(outline, u, v, size, thread, texel);
                running(u, v, -outside, thread, texel);
            }
        });
        Shadow.under(relief, 0.03);
        Light.fall(relief);
    }

    private void stuffed(double u, double v, double inside, double size, Dye felt, Texel texel) {
        Wool.at(u, v, felt, grain, texel);
        double puff = Curve.dome(1 - Math.min(1, inside / (size * 0.55)));
        double seam = Curve.bump((inside - 0.014) / 0.010);
        texel.height += size * 0.30 * puff - 0.004 * seam + 0.006 * Noise.at(u * 14, v * 14, grain + 3) * puff;
    }

    private void inner(Outline outline, double u, double v, double size, Dye thread, Texel texel) {
        Outline small = outline == Outline.HEART ? Outline.FLOWER : Outline.HEART;
        double scale = size * 0.30;
        double outside = small.outside(u / scale, (v - size * 0.04) / scale) * scale;
        if (outside < 0) {
            double height = texel.height;
            Wool.at(u + 3, v, thread, grain, texel);
            texel.height += height + 0.005 * Curve.ease(0, -0.004, outside);
        }
    }

    private void running(double u, double v, double inside, Dye thread, Texel texel) {
        double off = Math.abs(inside - 0.014);
        double angle = Math.atan2(v, u);
        boolean dash = Math.abs(Curve.fromNearest(angle * 34 / (2 * Math.PI))) < 0.29;
        if (off < 0.0028 && dash) {
            texel.dye(thread);
            texel.height += 0.004 * Curve.dome(off / 0.0028);
        }
    }

    private static void loop(Relief relief, Place place, double top, Dye dye) {
        Path path = new Path().to(place.px(0, top), place.py(0, top), 0.01);
        path.curve(
                place.px(-0.07, top - 0.09),
                place.py(-0.07, top - 0.09),
                place.px(-0.05, top - 0.17),
                place.py(-0.05, top - 0.17),
                place.px(0, top - 0.16),
                place.py(0, top - 0.16),
                0.002);
        path.curve(
                place.px(0.06, top - 0.15),
                place.py(0.06, top - 0.15),
                place.px(0.05, top - 0.07),
                place.py(0.05, top - 0.07),
                place.px(0.004, top),
                place.py(0.004, top),
                0.012);
        new Cord(0.0036, dye, 0.8, 0.05).lay(relief, path);
        new Bead(0.015, 0.016, Dye.WOOD).lay(relief, place.px(0, top - 0.028), place.py(0, top - 0.028), 0.01, 0);
    }
}
