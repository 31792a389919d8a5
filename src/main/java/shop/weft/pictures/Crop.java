package shop.weft.pictures;

import java.awt.Rectangle;

/** The 4 by 5 that is kept of a picture. */
final class Crop {

    private Crop() {}

    /** The largest part 4 wide to 5 high, placed along the longer side by the focus. */
    static Rectangle of(int width, int height, Focus focus) {
        int cropped = (int) Math.min(width, height * 4L / 5);
        int high = (int) Math.min(height, cropped * 5L / 4);
        return new Rectangle(place(width - cropped, focus), place(height - high, focus), cropped, high);
    }

    private static int place(int room, Focus focus) {
        return switch (focus) {
            case START -> 0;
            case CENTRE -> room / 2;
            case END -> room;
        };
    }
}
