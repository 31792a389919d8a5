package shop.weft.pictures.illustration;

/** The lower right corner of a sheet folded back over it along a slanting line. */
final class TurnedCorner implements Painter {

    private static final double ROLL = 0.03;

    private final Sheet sheet;
    private final double normalU;
    private final double normalV;
    private final double fold;

    TurnedCorner(Sheet sheet, double size, double slant, Picture picture) {
        this.sheet = sheet;
        normalU = Math.cos(slant);
        normalV = Math.sin(slant);
        fold = sheet.halfWidth * normalU
                + sheet.halfHeight * normalV
                - size * 0.62 * Math.min(1, picture.halfHeight() + 0.2);
    }

    /** What is left lying flat. */
    Painter rest() {
        return (x, y, texel) -> {
            if (beyond(x, y) < 0) {
                sheet.paint(x, y, texel);
            }
        };
    }

    /** Takes away what already hangs off the corner that is turned. */
    void clear(Relief relief) {
        for (int row = 0; row < relief.height; row++) {
            for (int column = 0; column < relief.width; column++) {
                if (beyond(relief.x(column), relief.y(row)) > 0) {
                    relief.cover[row * relief.width + column] = 0;
                }
            }
        }
    }

    @Override
    public void paint(double x, double y, Texel texel) {
        double inside = -beyond(x, y);
        if (inside < -ROLL * 0.2) {
            return;
        }
        double u = sheet.place.u(x, y) + 2 * inside * normalU;
        double v = sheet.place.v(x, y) + 2 * inside * normalV;
        sheet.paint(sheet.place.px(u, v), sheet.place.py(u, v), texel);
        // The reverse is a little paler, and the fold stands up in a soft roll.
        texel.blend(Dye.UNDYED, 0.10);
        double roll = inside < ROLL ? Curve.dome(1 - (inside + ROLL * 0.2) / (ROLL * 1.2)) : 1;
        texel.height += ROLL * (0.75 * roll - 0.25 * Curve.ease(ROLL, ROLL * 6, inside));
    }

    private double beyond(double x, double y) {
        double straight = sheet.place.u(x, y) * normalU + sheet.place.v(x, y) * normalV - fold;
        return straight < -0.5 ? straight : straight + 0.006 * Noise.along((x - y) * 4, 5);
    }
}
