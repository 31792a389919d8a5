package shop.weft.pictures.illustration;

/** A rectangle of cloth lying somewhere, with its edge rounded over, its hem sewn and its fall draped. */
final class Sheet implements Painter {

    /** How the edge of a sheet is made. */
    record Edge(double corner, double thickness, double hem, double wobble) {

        static final Edge SELVEDGE = new Edge(0.008, 0.004, 0, 0.004);
        static final Edge HEMMED = new Edge(0.006, 0.0045, 0.02, 0.006);
        static final Edge SOFT = new Edge(0.02, 0.009, 0, 0.009);
        static final Edge FOLDED = new Edge(0.014, 0.014, 0, 0.0025);
    }

    /** How far under another sheet's edge a shadow or a curl might still let one see. */
    private static final double HIDDEN = 0.02;

    /** Deeper inside than any edge reaches, the exact distance does not matter. */
    private static final double FAR_INSIDE = 0.08;

    final Fabric fabric;
    final Place place;
    final double halfWidth;
    final double halfHeight;
    private final Drape drape;
    private final Edge edge;
    private final int grain;
    private final double pixel;

    Sheet(Fabric fabric, Place place, double halfWidth, double halfHeight, Drape drape, Edge edge, Picture picture) {
        this.fabric = fabric;
        this.place = place;
        this.halfWidth = halfWidth;
        this.halfHeight = halfHeight;
        this.drape = drape;
        this.edge = edge;
        grain = (int) Math.round(place.x() * 977 + halfWidth * 7919);
        pixel = picture.pixel();
    }

    /** A relief large enough for the sheet and whatever hangs off it. */
    Relief relief(Picture picture, double margin) {
        Bounds bounds = place.bounds(halfWidth, halfHeight).grown(margin + 0.01);
        return new Relief(picture, bounds, Finish.CLOTH, fabric.grain());
    }

    /** Lays the sheet and its shadow. */
    void lay(Picture picture, double lift) {
        lay(picture, lift, this);
    }

    /** Lays of the sheet what the painter shows. */
    void lay(Picture picture, double lift, Painter shown) {
        Relief relief = relief(picture, 0).fill(shown);
        Shadow.under(relief, lift);
        Light.fall(relief);
    }

    @Override
    public void paint(double x, double y, Texel texel) {
        double u = place.u(x, y);
        double v = place.v(x, y);
        double outside = outside(u, v);
        if (outside > pixel) {
            return;
        }
        double fall = drape.at(u, v);
        // Cloth that rises leans away from the eye, so its pattern is drawn together a little.
        fabric.at(u + 0.5 * fall, v + 0.35 * fall, texel);
        texel.cover = Curve.clamp(0.5 - outside / pixel);
        texel.height += fall + round(-outside);
        if (edge.hem > 0) {
            hem(u, v, -outside, texel);
        }
    }

    /** This sheet without what a sheet lying on it hides anyway. */
    Painter under(Sheet above) {
        return (x, y, texel) -> {
            if (above.outside(above.place.u(x, y), above.place.v(x, y)) > -HIDDEN) {
                paint(x, y, texel);
            }
        };
    }

    private double outside(double u, double v) {
        double inside = Math.min(halfWidth - Math.abs(u), halfHeight - Math.abs(v));
        if (inside > FAR_INSIDE) {
            return -inside;
        }
        double bend = edge.wobble * Noise.at(u * 6, v * 6, grain);
        double dx = Math.abs(u) - halfWidth + edge.corner + bend;
        double dy = Math.abs(v) - halfHeight + edge.corner + bend * 0.8;
        double beyond = Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
        return beyond + Math.min(Math.max(dx, dy), 0) - edge.corner;
    }

    private double round(double inside) {
        double reach = edge.thickness * 1.3;
        return inside >= reach ? 0 : edge.thickness * (Curve.dome(1 - Math.max(0, inside) / reach) - 1);
    }

    // The folded-over hem is twice as thick, and a row of small stitches pulls it down.
    private void hem(double u, double v, double inside, Texel texel) {
        double fromSeam = inside - edge.hem;
        texel.height += 0.0022 * (1 - Curve.ease(-0.0015, 0.0015, fromSeam));
        double along = Math.abs(u) / halfWidth > Math.abs(v) / halfHeight ? v : u;
        double dash = Math.abs(Curve.fromNearest(along / 0.009));
        double stitch = Curve.bump((fromSeam + 0.003) / 0.0018) * (dash < 0.32 ? 1 : 0);
        texel.height += 0.0012 * stitch - 0.0008 * Curve.bump((fromSeam + 0.003) / 0.004);
        texel.dim(1 + 0.12 * stitch);
    }
}
