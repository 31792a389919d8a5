package shop.weft.pictures.illustration;

/** A pair of felt slippers from above: a rounded toe, a stitched cuff, the dark of the opening and the sole in it. */
final class Slippers {

    private static final double LENGTH = 0.34;

    private final Palette palette;
    private final int grain;
    private final Dye cuff;
    private final Dye lining;
    private final Dye mark;
    private final Outline badge;
    private final boolean tipped;

    Slippers(Palette palette, Chance shape) {
        this.palette = palette;
        grain = shape.grain();
        cuff = palette.on(palette.main(), shape.below(2));
        lining = palette.on(palette.main(), 1 + shape.below(2));
        mark = palette.on(palette.main(), shape.below(3));
        badge = shape.pick(Outline.FLOWER, Outline.HEART, Outline.STAR, Outline.MOON);
        tipped = shape.hits(0.4);
    }

    void lay(Picture picture) {
        for (int side = -1; side <= 1; side += 2) {
            Place place = Place.at(side * 0.165, 0.01 * side, side * 0.10);
            int foot = side;
            Relief relief = new Relief(picture, place.bounds(0.17, LENGTH + 0.02), Finish.FELT, 0.008);
            relief.fill((x, y, texel) -> paint(place.u(x, y) * foot, place.v(x, y), picture.pixel(), texel));
            Shadow.under(relief, 0.035);
            Light.fall(relief);
        }
    }

    // u grows towards the little toe, v towards the heel.
    private void paint(double u, double v, double pixel, Texel texel) {
        double fuzz = 0.002 * Noise.at(u * 90, v * 90, grain + 4);
        double side = u - 0.022 * Math.sin((v / LENGTH + 0.2) * 2.4);
        double outside = outside(side, v) + fuzz;
        if (outside > Wool.HALO) {
            return;
        }
        texel.cover = Wool.rim(outside, u, v, grain, pixel);
        double mouth = mouth(side, v) + fuzz * 0.6;
        if (mouth < 0) {
            inside(u, v, mouth, texel);
        } else {
            upper(side, u, v, -outside, mouth, texel);
        }
    }

    private static double outside(double side, double v) {
        double along = v / LENGTH;
        double girth = 0.138 - 0.018 * along - 0.02 * Math.cos(along * 4.4) * along;
        double end = 1 - Math.pow(Math.abs(along), 3.4);
        return end <= 0
                ? Math.abs(v) - LENGTH + 0.02 + Math.abs(side) * 0.3
                : Math.abs(side) - girth * Math.pow(end, 0.5);
    }

    private static double mouth(double side, double v) {
        return (Math.hypot(side / 0.078, (v - 0.125) / 0.155) - 1) * 0.078;
    }

    private void inside(double u, double v, double mouth, Texel texel) {
        Wool.at(u, v, lining, grain + 1, texel);
        double wall = Curve.ease(0, -0.03, mouth);
        texel.height += 0.012 + 0.05 * (1 - wall);
        texel.dim(0.42 + 0.30 * Curve.ease(-0.02, -0.07, mouth));
    }

    private void upper(double side, double u, double v, double inside, double mouth, Texel texel) {
        Dye dye = palette.main();
        double tip = v + LENGTH - 0.11 - side * side * 3;
        if (mouth < 0.026) {
            dye = cuff;
        } else if (tipped && tip < 0) {
            dye = cuff;
        }
        double emblem = badge.outside(side / 0.055, (v + 0.16) / 0.055) * 0.055;
        boolean marked = !tipped && emblem < 0;
        Wool.at(u, v, marked ? mark : dye, grain, texel);
        double dome = Curve.dome(1 - Math.min(1, inside / 0.085));
        texel.height += 0.085 * dome * (0.72 + 0.28 * Curve.ease(-0.32, -0.1, v));
        texel.height += marked ? 0.004 * Curve.ease(0, -0.004, emblem) : 0;
        texel.height += 0.006 * Curve.dome((mouth - 0.013) / 0.0145);
        blanketStitch(side, v, mouth, texel);
    }

    private void blanketStitch(double side, double v, double mouth, Texel texel) {
        double angle = Math.atan2(v - 0.125, side * 2);
        double spoke = Math.abs(Curve.fromNearest(angle * 44 / (2 * Math.PI))) / 44 * 2 * Math.PI * 0.13;
        boolean ring = Math.abs(mouth - 0.026) < 0.0022;
        boolean leg = mouth > 0.012 && mouth < 0.026 && spoke < 0.002;
        if (ring || leg) {
            texel.dye(Dye.UNDYED);
            double distance = ring ? (mouth - 0.026) / 0.0022 : spoke / 0.002;
            texel.height += 0.0022 * Curve.dome(distance);
        }
    }
}
