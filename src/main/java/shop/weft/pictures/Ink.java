package shop.weft.pictures;

/**
 * Turns a decoder's pixels into the shop's: what is see-through is laid on the linen of our pages.
 *
 * @param bands of what comes out: 3 for red, green and blue, 4 for inks
 */
record Ink(int bands, Mix mixing) {

    private static final int[] LINEN = {0xfb, 0xf7, 0xf0};

    /** Writes the pixel's colour into {@code colour}. Both in bytes, 0 to 255. */
    @FunctionalInterface
    interface Mix {
        void into(int[] pixel, int[] colour);
    }

    void mix(int[] pixel, int[] colour) {
        mixing.into(pixel, colour);
    }

    static Ink rgb() {
        return new Ink(3, (pixel, colour) -> System.arraycopy(pixel, 0, colour, 0, 3));
    }

    /** @param inverted whether more of an ink is the smaller number */
    static Ink cmyk(boolean inverted) {
        return new Ink(4, (pixel, colour) -> {
            for (int band = 0; band < 4; band++) {
                colour[band] = inverted ? 255 - pixel[band] : pixel[band];
            }
        });
    }

    /** Grey, grey with alpha, colour or colour with alpha, by the number of bands. */
    static Ink plain(int bands) {
        return new Ink(3, (pixel, colour) -> {
            boolean grey = bands < 3;
            int alpha = bands % 2 == 0 ? pixel[bands - 1] : 255;
            for (int band = 0; band < 3; band++) {
                colour[band] = over(pixel[grey ? 0 : band], LINEN[band], alpha);
            }
        });
    }

    /** Numbers of colours in a table of red, green, blue and alpha; one beyond its end is its last. */
    static Ink table(byte[] rgba, int depth) {
        int most = (1 << depth) - 1;
        int entries = rgba.length / 4;
        return new Ink(3, (pixel, colour) -> {
            // The decoder has stretched the number to a byte.
            int entry = Math.min((pixel[0] * most + 127) / 255, entries - 1) * 4;
            for (int band = 0; band < 3; band++) {
                colour[band] = over(rgba[entry + band] & 0xff, LINEN[band], rgba[entry + 3] & 0xff);
            }
        });
    }

    private static int over(int colour, int ground, int alpha) {
        return (colour * alpha + ground * (255 - alpha) + 127) / 255;
    }
}
