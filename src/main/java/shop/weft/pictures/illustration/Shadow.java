package shop.weft.pictures.illustration;

/** The shadow that one thing throws on all that was laid before it. */
final class Shadow {

    private final Picture picture;
    private final Coarse mask;
    /** What of the picture the mask has marked; elsewhere nothing need be darkened. */
    private double x0 = Double.MAX_VALUE;

    private double y0 = Double.MAX_VALUE;
    private double x1 = -Double.MAX_VALUE;
    private double y1 = -Double.MAX_VALUE;

    Shadow(Picture picture) {
        this.picture = picture;
        mask = new Coarse(picture.width(), picture.height(), Math.max(1, (int) (picture.scale() / 280)));
    }

    /** A thing lying flat: a dark line of contact, a soft cast to the lower right, a breath of shade all round. */
    static void under(Relief relief, double lift) {
        Shadow shadow = new Shadow(relief.picture);
        for (int row = 0; row < relief.height; row++) {
            for (int column = 0; column < relief.width; column++) {
                shadow.mask.add(relief.left + column, relief.top + row, relief.cover[row * relief.width + column]);
            }
        }
        shadow.mark(relief.x(0), relief.y(0), relief.x(relief.width), relief.y(relief.height));
        shadow.fall(0.3 * lift, 0.35 * lift, 0.42);
        shadow.fall(1.1 * lift, 1.0 * lift, 0.34);
        shadow.fall(1.8 * lift, 3.2 * lift, 0.22);
    }

    /** Marks an ellipse of the mask as shaded; {@code blur} softens its rim. */
    void ellipse(double x, double y, double radiusX, double radiusY, double blur) {
        mark(x - radiusX - blur, y - radiusY - blur, x + radiusX + blur, y + radiusY + blur);
        int step = mask.step;
        int left = Math.max(0, picture.column(x - radiusX - blur) / step);
        int right = Math.min(mask.width - 1, picture.column(x + radiusX + blur) / step + 1);
        int top = Math.max(0, picture.row(y - radiusY - blur) / step);
        int bottom = Math.min(mask.height - 1, picture.row(y + radiusY + blur) / step + 1);
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double dx = (picture.x((column + 0.5) * step) - x) / radiusX;
                double dy = (picture.y((row + 0.5) * step) - y) / radiusY;
                double outside = (Math.sqrt(dx * dx + dy * dy) - 1) * Math.min(radiusX, radiusY);
                double shade = 1 - Curve.ease(-blur, blur, outside);
                int at = row * mask.width + column;
                mask.values[at] = Math.max(mask.values[at], (float) shade);
            }
        }
    }

    /** Darkens the picture by the mask, moved away from the light and blurred, all in units. */
    void fall(double reach, double blur, double strength) {
        Coarse soft = mask.blurred(blur * picture.scale());
        double dx = reach * 0.66 * picture.scale();
        double dy = reach * 0.75 * picture.scale();
        double margin = 2.2 * blur + 2 * mask.step * picture.pixel();
        int left = Math.max(0, picture.column(x0 - margin));
        int right = Math.min(picture.width(), picture.column(x1 + margin + reach));
        int top = Math.max(0, picture.row(y0 - margin));
        int bottom = Math.min(picture.height(), picture.row(y1 + margin + reach));
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                double shade = strength * soft.at(column - dx, row - dy);
                if (shade > 0.001) {
                    int at = row * picture.width() + column;
                    // The sky still reaches into a shadow, so it keeps a little more blue than red.
                    picture.red[at] *= (float) (1 - shade);
                    picture.green[at] *= (float) (1 - 0.975 * shade);
                    picture.blue[at] *= (float) (1 - 0.93 * shade);
                }
            }
        }
    }

    private void mark(double left, double top, double right, double bottom) {
        x0 = Math.min(x0, left);
        y0 = Math.min(y0, top);
        x1 = Math.max(x1, right);
        y1 = Math.max(y1, bottom);
    }
}
