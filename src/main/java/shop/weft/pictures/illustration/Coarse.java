package shop.weft.pictures.illustration;

/** A picture-sized field kept at a coarser grid, for what is soft anyway: cast shadows and the shade of folds. */
final class Coarse {

    final int step;
    final int width;
    final int height;
    final float[] values;

    Coarse(int pixelsWide, int pixelsHigh, int step) {
        this.step = step;
        width = (pixelsWide + step - 1) / step + 1;
        height = (pixelsHigh + step - 1) / step + 1;
        values = new float[width * height];
    }

    private Coarse(Coarse like, float[] values) {
        step = like.step;
        width = like.width;
        height = like.height;
        this.values = values;
    }

    /** Adds a fine pixel's share to the cell it lies in. */
    void add(int column, int row, double value) {
        values[row / step * width + column / step] += (float) (value / (step * step));
    }

    Coarse blurred(double radius) {
        return new Coarse(this, Blur.soften(values, width, height, (int) Math.round(radius / step), 2));
    }

    /** Between the cells' centres, in fine pixels; the rim is continued outwards. */
    double at(double column, double row) {
        double cx = Math.clamp((column + 0.5) / step - 0.5, 0, width - 1.001);
        double cy = Math.clamp((row + 0.5) / step - 0.5, 0, height - 1.001);
        int ix = (int) cx;
        int iy = (int) cy;
        int i = iy * width + ix;
        double above = Curve.mix(values[i], values[i + 1], cx - ix);
        return Curve.mix(above, Curve.mix(values[i + width], values[i + width + 1], cx - ix), cy - iy);
    }
}
