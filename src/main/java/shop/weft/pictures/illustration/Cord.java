package shop.weft.pictures.illustration;

/**
 * A round strand: yarn of a fringe, macrame cord, wire.
 *
 * @param twist turns of the ply per diameter; 0 is smooth
 */
record Cord(double radius, Dye dye, double twist, double gloss) {

    Cord dyed(Dye other) {
        return new Cord(radius, other, twist, gloss);
    }

    /** Lays the cord on the relief along the path, over whatever lies lower there. */
    void lay(Relief relief, Path path) {
        lay(relief, path, 1);
    }

    /** As above, thinning evenly to the given share of its radius at the end. */
    void lay(Relief relief, Path path, double endShare) {
        Texel texel = new Texel();
        double along = 0;
        int last = path.points() - 1;
        for (int i = 0; i < last; i++) {
            double length = Math.hypot(path.x(i + 1) - path.x(i), path.y(i + 1) - path.y(i));
            if (length > 0) {
                double from = radius * Curve.mix(1, endShare, (double) i / last);
                double to = radius * Curve.mix(1, endShare, (i + 1.0) / last);
                segment(relief, path, i, length, along, from, to, texel);
            }
            along += length;
        }
    }

    private void segment(
            Relief relief, Path path, int i, double length, double before, double from, double to, Texel texel) {
        Picture picture = relief.picture;
        double reach = Math.max(from, to) + picture.pixel();
        double x0 = path.x(i);
        double y0 = path.y(i);
        double dx = (path.x(i + 1) - x0) / length;
        double dy = (path.y(i + 1) - y0) / length;
        int left = Math.max(relief.left, picture.column(Math.min(x0, path.x(i + 1)) - reach));
        int right = Math.min(relief.left + relief.width - 1, picture.column(Math.max(x0, path.x(i + 1)) + reach));
        int top = Math.max(relief.top, picture.row(Math.min(y0, path.y(i + 1)) - reach));
        int bottom = Math.min(relief.top + relief.height - 1, picture.row(Math.max(y0, path.y(i + 1)) + reach));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double px = picture.x(column) - x0;
                double py = picture.y(row) - y0;
                double t = Math.clamp(px * dx + py * dy, 0, length);
                double side = py * dx - px * dy;
                double distance = Math.hypot(px - dx * t, py - dy * t);
                double width = Curve.mix(from, to, t / length);
                double cover = (width - distance) / picture.pixel() + 0.5;
                if (cover > 0) {
                    double z = Curve.mix(path.z(i), path.z(i + 1), t / length);
                    surface(texel, before + t, side / width, distance / width, width, z);
                    texel.cover = Curve.clamp(cover);
                    relief.overlay((row - relief.top) * relief.width + column - relief.left, texel);
                }
            }
        }
    }

    private void surface(Texel texel, double along, double side, double distance, double width, double z) {
        texel.dye(dye);
        texel.gloss = gloss;
        texel.height = z + width * Curve.dome(distance);
        if (twist > 0) {
            double phase = along / (2 * radius) * twist + side * 0.45;
            double ply = Curve.dome(2 * Curve.fromNearest(phase));
            double tone = Noise.scatter(Curve.floor(phase + 0.5), 5, 11) - 0.5;
            texel.height += 0.42 * width * (ply - 0.6);
            texel.dim((0.80 + 0.22 * ply) * (1 + 0.06 * tone));
        }
    }
}
