package shop.weft.pictures.illustration;

/** One layer of the still life as the light will find it: per pixel a height, a dye, a gloss and how much is covered. */
final class Relief {

    private static final int CHANNEL = 1023;

    final int left;
    final int top;
    final int width;
    final int height;
    final Picture picture;
    final Finish finish;
    /** Size of the finest part that should throw a shadow of its own: a yarn, a coil, a bead. */
    final double grain;

    final float[] rise;
    final float[] cover;
    final float[] gloss;
    private final int[] dye;
    /** How a round body leans at each pixel, before its fine relief; empty for what is laid flat. */
    float[] leanX = {};

    float[] leanY = {};

    Relief(Picture picture, Bounds bounds, Finish finish, double grain) {
        this.picture = picture;
        this.finish = finish;
        this.grain = grain;
        left = Math.clamp(picture.column(bounds.x0()) - 2, 0, picture.width());
        top = Math.clamp(picture.row(bounds.y0()) - 2, 0, picture.height());
        width = Math.max(0, Math.min(picture.column(bounds.x1()) + 3, picture.width()) - left);
        height = Math.max(0, Math.min(picture.row(bounds.y1()) + 3, picture.height()) - top);
        rise = new float[width * height];
        cover = new float[width * height];
        gloss = new float[width * height];
        dye = new int[width * height];
    }

    /** Asks the painter at every pixel. */
    Relief fill(Painter painter) {
        Texel texel = new Texel();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                texel.clear();
                painter.paint(x(column), y(row), texel);
                if (texel.cover > 0) {
                    set(row * width + column, texel);
                }
            }
        }
        return this;
    }

    /** As {@link #fill}, but over what already lies on the relief where the painter's is higher. */
    Relief lay(Painter painter) {
        Texel texel = new Texel();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                texel.clear();
                painter.paint(x(column), y(row), texel);
                if (texel.cover > 0) {
                    overlay(row * width + column, texel);
                }
            }
        }
        return this;
    }

    double x(int column) {
        return picture.x(left + column);
    }

    double y(int row) {
        return picture.y(top + row);
    }

    /** Lets base normals be given per pixel, for things that are round rather than laid flat. */
    void stand() {
        leanX = new float[width * height];
        leanY = new float[width * height];
    }

    /** Gives a rim that was found pixel by pixel a soft edge, from how much of each pixel's surroundings is covered. */
    void softenRim() {
        float[] around = Blur.soften(cover, width, height, 1, 1);
        for (int i = 0; i < cover.length; i++) {
            if (cover[i] > 0) {
                cover[i] = (float) Curve.clamp(around[i] * 2 - 0.75);
            }
        }
    }

    void set(int at, Texel texel) {
        rise[at] = (float) texel.height;
        cover[at] = (float) Math.min(1, texel.cover);
        gloss[at] = (float) texel.gloss;
        dye[at] = pack(texel.r) << 20 | pack(texel.g) << 10 | pack(texel.b);
    }

    /** Lays the texel over what is there; it wins only where it is the higher of the two. */
    void overlay(int at, Texel texel) {
        float before = cover[at];
        if (before > 0 && rise[at] > texel.height) {
            cover[at] = (float) Math.max(before, texel.cover);
            return;
        }
        if (before > 0 && texel.cover < 1) {
            double share = texel.cover / (texel.cover + before * (1 - texel.cover));
            texel.r = Curve.mix(red(at), texel.r, share);
            texel.g = Curve.mix(green(at), texel.g, share);
            texel.b = Curve.mix(blue(at), texel.b, share);
            texel.height = Curve.mix(rise[at], texel.height, share);
            texel.cover = Math.max(before, texel.cover);
        }
        set(at, texel);
    }

    double red(int at) {
        return unpack(dye[at] >>> 20);
    }

    double green(int at) {
        return unpack(dye[at] >>> 10);
    }

    double blue(int at) {
        return unpack(dye[at]);
    }

    // Square-rooted, so that ten bits are spent where the eye is; one int instead of three floats a pixel.
    private static int pack(double channel) {
        return channel <= 0 ? 0 : channel >= 1 ? CHANNEL : (int) (Math.sqrt(channel) * CHANNEL + 0.5);
    }

    private static double unpack(int bits) {
        double root = (bits & CHANNEL) * (1.0 / CHANNEL);
        return root * root;
    }
}
