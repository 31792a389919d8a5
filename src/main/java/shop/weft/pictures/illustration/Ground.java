package shop.weft.pictures.illustration;

/** What the piece lies on: pale linen or paper, lit a little more to the upper left. */
final class Ground {

    private static final double THREAD = 0.0042;

    private final Dye dye;
    private final boolean linen;
    private final int grain;

    private Ground(Chance chance, boolean linen) {
        dye = Dye.of(chance.pick(0xEFE6D8, 0xF1E9DC, 0xECE2D2, 0xEEE7DE, 0xF0E6D4));
        this.linen = linen;
        grain = chance.grain();
    }

    static void linen(Picture picture, Chance chance) {
        new Ground(chance, true).spread(picture);
    }

    static void paper(Picture picture, Chance chance) {
        new Ground(chance, false).spread(picture);
    }

    private void spread(Picture picture) {
        double reach = Math.hypot(picture.halfWidth(), picture.halfHeight());
        double[] wavesX = new double[picture.width()];
        for (int column = 0; column < wavesX.length; column++) {
            wavesX[column] = wave(picture.x(column), 4);
        }
        for (int row = 0; row < picture.height(); row++) {
            double y = picture.y(row);
            double waveY = wave(picture.y(row), 5);
            for (int column = 0; column < picture.width(); column++) {
                double x = picture.x(column);
                double fall = (x * 0.6 + y * 0.8) / reach;
                double far = (x * x + y * y) / (reach * reach);
                double light =
                        1.0 - 0.07 * fall - 0.05 * far + (linen ? threads(x, y, wavesX[column], waveY) : fibres(x, y));
                int at = row * picture.width() + column;
                picture.red[at] = (float) (dye.r() * light * 1.01);
                picture.green[at] = (float) (dye.g() * light);
                picture.blue[at] = (float) (dye.b() * (light + 0.02 * fall));
            }
        }
    }

    private double threads(double x, double y, double waveX, double waveY) {
        double across = (x + waveY) / THREAD;
        double down = (y + waveX) / THREAD;
        double warp = Noise.at(across, y * 14, grain + 1);
        double weft = Noise.at(x * 14, down, grain + 2);
        boolean over = (Curve.floor(across) + Curve.floor(down) & 1) == 0;
        return (over ? warp : weft) * 0.055 + (warp + weft) * 0.016 - 0.012;
    }

    // No thread lies quite straight; how far off it is at a place along it.
    private double wave(double along, int side) {
        return 0.0014 * Noise.along(along * 11, grain + side);
    }

    private double fibres(double x, double y) {
        return 0.012 * Noise.layered(x * 130, y * 130, grain, 2) + 0.008 * Noise.at(x * 6, y * 6, grain + 3);
    }
}
