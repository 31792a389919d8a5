package shop.weft.pictures.illustration;

/** Soft daylight from the upper left: turns a relief into colour and lays it on the picture. */
final class Light {

    /** Towards the light, y pointing down and z towards the eye. */
    static final double X = -0.52;

    static final double Y = -0.57;
    static final double Z = 0.636;
    private static final double KEY = 0.74;
    private static final double SKY = 0.30;
    private static final double HALF_X = X / Math.sqrt(2 + 2 * Z);
    private static final double HALF_Y = Y / Math.sqrt(2 + 2 * Z);
    private static final double HALF_Z = (Z + 1) / Math.sqrt(2 + 2 * Z);

    private final Relief relief;
    private final float[] mean;
    private final Coarse folds;
    private final Coarse shade;
    private final int nearX;
    private final int nearY;

    private Light(Relief relief) {
        this.relief = relief;
        double pixels = relief.grain * relief.picture.scale();
        mean = Blur.soften(relief.rise, relief.width, relief.height, Math.max(1, (int) (pixels * 0.6)), 1);
        folds = folds();
        shade = foldShade();
        nearX = (int) Math.round(-X * 0.4 * pixels);
        nearY = (int) Math.round(-Y * 0.4 * pixels);
    }

    static void fall(Relief relief) {
        if (relief.width > 0 && relief.height > 0) {
            new Light(relief).fall();
        }
    }

    private Coarse folds() {
        int step = Math.max(1, (int) (relief.picture.scale() / 260));
        Coarse coarse = new Coarse(relief.width, relief.height, step);
        for (int row = 0; row < relief.height; row++) {
            for (int column = 0; column < relief.width; column++) {
                coarse.add(column, row, relief.rise[row * relief.width + column]);
            }
        }
        return coarse;
    }

    // Walks from every coarse cell towards the light and asks how far something rises above the ray.
    private Coarse foldShade() {
        Coarse result = new Coarse(relief.width, relief.height, folds.step);
        double scale = relief.picture.scale();
        for (int row = 0; row < folds.height; row++) {
            for (int column = 0; column < folds.width; column++) {
                double here = folds.values[row * folds.width + column];
                double hidden = 0;
                for (double reach = 0.006; reach < 0.1; reach *= 1.5) {
                    double x = (column + 0.5) * folds.step + X * reach * scale;
                    double y = (row + 0.5) * folds.step + Y * reach * scale;
                    double above = folds.at(x, y) - here - reach * Z * 0.62;
                    hidden = Math.max(hidden, above / (0.25 * reach + 0.002));
                }
                result.values[row * folds.width + column] = (float) Math.min(1, hidden);
            }
        }
        return result.blurred(0.006 * scale);
    }

    private void fall() {
        for (int row = 0; row < relief.height; row++) {
            for (int column = 0; column < relief.width; column++) {
                if (relief.cover[row * relief.width + column] > 0) {
                    expose(column, row);
                }
            }
        }
    }

    private void expose(int column, int row) {
        int at = row * relief.width + column;
        double scale = relief.picture.scale();
        double slopeX = slope(at, column > 0 ? -1 : 0, column < relief.width - 1 ? 1 : 0) * scale;
        double slopeY = slope(at, row > 0 ? -relief.width : 0, row < relief.height - 1 ? relief.width : 0) * scale;
        double nx = 0;
        double ny = 0;
        double nz = 1;
        if (relief.leanX.length > 0) {
            nx = relief.leanX[at];
            ny = relief.leanY[at];
            nz = Math.sqrt(Math.max(0.01, 1 - nx * nx - ny * ny));
        }
        nx -= slopeX * nz;
        ny -= slopeY * nz;
        double length = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
        colour(at, column, row, nx * length, ny * length, nz * length);
    }

    private double slope(int at, int before, int after) {
        boolean hasBefore = before != 0 && relief.cover[at + before] > 0;
        boolean hasAfter = after != 0 && relief.cover[at + after] > 0;
        double low = hasBefore ? relief.rise[at + before] : relief.rise[at];
        double high = hasAfter ? relief.rise[at + after] : relief.rise[at];
        return hasBefore && hasAfter ? (high - low) * 0.5 : high - low;
    }

    private void colour(int at, int column, int row, double nx, double ny, double nz) {
        Finish finish = relief.finish;
        double sunk = Math.max(0, (mean[at] - relief.rise[at]) / relief.grain);
        double open = 1 / (1 + 1.9 * sunk);
        double lit = (1 - shade.at(column, row) * 0.72) * (1 - grainShade(at, column, row));
        double facing = nx * X + ny * Y + nz * Z;
        double wrapped = Math.max(0, (facing + finish.wrap()) / (1 + finish.wrap()));
        double key = KEY * lit * wrapped * (1 + finish.wrap()) / (Z + finish.wrap());
        double sky = SKY * (0.72 + 0.28 * nz - 0.16 * ny - 0.10 * nx);
        double gleam = gleam(nx, ny, nz, relief.gloss[at]) * (0.25 + 0.75 * lit) * open;
        double r = bounce(relief.red(at), key * 1.03, sky * 0.96, open) + gleam;
        double g = bounce(relief.green(at), key, sky, open) + gleam * 0.99;
        double b = bounce(relief.blue(at), key * 0.95, sky * 1.07, open) + gleam * 0.96;
        lay(at, column, row, r, g, b);
    }

    // Light between fibres takes on their colour, so the depths of bright cloth are less dark than those of dark cloth.
    private static double bounce(double albedo, double key, double sky, double open) {
        double reached = open + (1 - open) * albedo * 0.45;
        return albedo * (key * (0.45 + 0.55 * reached) + sky * reached);
    }

    // Looks half a thread and a whole one towards the light.
    private double grainShade(int at, int column, int row) {
        double near = hidden(at, column - nearX, row - nearY, 0.4 * relief.grain);
        double far = hidden(at, column - 2 * nearX, row - 2 * nearY, 0.8 * relief.grain);
        return Math.clamp(Math.max(near, far), 0, 0.7);
    }

    private double hidden(int at, int column, int row, double reach) {
        boolean seen = column >= 0 && row >= 0 && nearX + nearY > 0;
        return seen ? (relief.rise[row * relief.width + column] - relief.rise[at] - reach * 0.55) / (0.5 * reach) : 0;
    }

    private double gleam(double nx, double ny, double nz, double gloss) {
        if (gloss <= 0) {
            return 0;
        }
        Finish finish = relief.finish;
        double facing = Math.max(0, nx * HALF_X + ny * HALF_Y + nz * HALF_Z);
        double sheen = gloss * 0.5 * Math.exp(finish.sharpness() * (facing - 1) * (1.5 + 0.5 * facing));
        return finish.mirror() > 0 ? sheen * 0.5 + gloss * finish.mirror() * 1.25 * Window.seen(nx, ny, nz) : sheen;
    }

    private void lay(int at, int column, int row, double r, double g, double b) {
        Picture picture = relief.picture;
        int to = (relief.top + row) * picture.width() + relief.left + column;
        double cover = relief.cover[at];
        picture.red[to] = (float) Curve.mix(picture.red[to], r, cover);
        picture.green[to] = (float) Curve.mix(picture.green[to], g, cover);
        picture.blue[to] = (float) Curve.mix(picture.blue[to], b, cover);
    }
}
