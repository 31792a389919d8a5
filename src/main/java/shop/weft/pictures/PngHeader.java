package shop.weft.pictures;

import java.nio.ByteBuffer;

/** What a PNG says of itself. Colours are numbered as the format numbers them. */
record PngHeader(int width, int height, int depth, int colours, boolean interlaced) {

    private static final int GREY = 0;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int COLOUR_ALPHA = 6;

    static PngHeader of(byte[] header) {
        var bytes = ByteBuffer.wrap(header);
        var png = new PngHeader(bytes.getInt(), bytes.getInt(), bytes.get(), bytes.get(), header[12] != 0);
        if (png.width <= 0 || png.height <= 0) {
            throw new PhotoRefused(PhotoProblem.NOT_A_PICTURE);
        }
        return png;
    }

    boolean numbered() {
        return colours == PALETTE;
    }

    /** @param keyed whether one colour counts as see-through: the decoder then adds an alpha of its own */
    int bands(boolean keyed) {
        return switch (colours) {
            case PALETTE -> 1;
            case GREY -> keyed ? 2 : 1;
            case GREY_ALPHA -> 2;
            case COLOUR_ALPHA -> 4;
            default -> keyed ? 4 : 3;
        };
    }
}
