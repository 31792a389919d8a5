package shop.weft.pictures.illustration;

import java.util.ArrayList;
import java.util.List;

/** Bands across the ends of a cloth: plain stripes of colour and rows of figures laid in with a thicker weft. */
final class Bands {

    static final Bands NONE = new Bands();

    private enum Figure {
        PLAIN,
        DIAMONDS,
        ZIGZAG,
        TEETH,
        STEPS,
        CROSSES
    }

    private record Band(double from, double to, Figure figure, Dye dye, Dye inner) {}

    private final List<Band> bands = new ArrayList<>();
    private double repeat = 0.06;

    private Bands() {}

    Bands(Palette palette, Chance chance, double halfWidth, double halfHeight) {
        repeat = halfWidth * 2 / Math.max(3, Math.round(halfWidth * 2 / chance.between(0.045, 0.09)));
        double from = halfHeight * chance.between(0.02, 0.5);
        int index = chance.below(4);
        double end = halfHeight - 0.03;
        while (from < end) {
            Dye dye = palette.on(palette.main(), index++);
            boolean figured = chance.hits(0.55);
            double width = figured ? repeat * chance.between(0.7, 1.25) : chance.between(0.008, 0.035);
            if (from + width < end) {
                Figure figure = figured
                        ? chance.pick(Figure.DIAMONDS, Figure.ZIGZAG, Figure.TEETH, Figure.STEPS, Figure.CROSSES)
                        : Figure.PLAIN;
                bands.add(new Band(from, from + width, figure, dye, palette.on(dye, chance.below(2))));
            }
            from += width + chance.between(0.008, 0.05);
        }
    }

    /** Where a figure lies, replaces the cloth by the thicker, darker-edged float of its weft. */
    void lay(double u, double v, double pitch, Texel texel) {
        double fromMiddle = Math.abs(v);
        for (Band band : bands) {
            if (fromMiddle >= band.from && fromMiddle < band.to) {
                // Figures are counted in threads, so their slopes are steps.
                double down = (Curve.floor(fromMiddle / pitch) + 0.5) * pitch;
                double across = (Curve.floor(u / pitch) + 0.5) * pitch;
                double place = (down - band.from) / (band.to - band.from) * 2 - 1;
                double inside = inside(band.figure, Curve.fromNearest(across / repeat) * 2, place);
                if (inside > 0) {
                    lift(u, v, pitch, inside > 0.55 ? band.inner : band.dye, texel);
                }
                return;
            }
        }
    }

    private static void lift(double u, double v, double pitch, Dye dye, Texel texel) {
        double pick = 2 * (v / pitch - Curve.floor(v / pitch)) - 1;
        double body = Curve.dome(pick * 0.96);
        double tie = Math.abs(Curve.fromNearest(u / (pitch * 4) + 0.5 * (Curve.floor(v / pitch) & 1)));
        texel.dye(dye);
        texel.dim(0.94 + 0.10 * Noise.at(u * 60, v / pitch * 3.1, 9));
        texel.height = pitch * (0.30 + 0.62 * body - 0.25 * Curve.bump(tie * 9));
        texel.gloss = 0.12;
    }

    // x runs from -1 to 1 over one repeat, y from -1 to 1 over the band; above 0.55 is the heart of the figure.
    private static double inside(Figure figure, double x, double y) {
        double ax = Math.abs(x);
        double ay = Math.abs(y);
        return switch (figure) {
            case PLAIN -> 0.3;
            case DIAMONDS -> 1 - ax - ay;
            case ZIGZAG -> 0.32 - Math.abs(y * 0.62 - (ax * 2 - 1) * 0.62);
            case TEETH -> (1 - y) * 0.5 - ax;
            case STEPS -> 0.5 - Math.abs(Math.max(ax, ay) - 0.55) * 2.2;
            case CROSSES -> Math.min(Math.abs(ax - ay) < 0.3 ? 0.9 - Math.max(ax, ay) * 0.6 : -1, 1);
        };
    }
}
