package shop.weft.pictures;

import java.awt.Point;
import java.awt.Rectangle;

/**
 * How a camera was held, as EXIF numbers it from 1 to 8. A pixel of the upright picture is found in the stored one by
 * exchanging its coordinates or not, and then counting from the other side or not.
 */
record Orientation(boolean exchanged, boolean fromRight, boolean fromBottom) {

    static final Orientation UPRIGHT = new Orientation(false, false, false);

    static Orientation of(int exif) {
        return switch (exif) {
            case 2 -> new Orientation(false, true, false);
            case 3 -> new Orientation(false, true, true);
            case 4 -> new Orientation(false, false, true);
            case 5 -> new Orientation(true, false, false);
            case 6 -> new Orientation(true, false, true);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(true, true, false);
            default -> UPRIGHT;
        };
    }

    /** Where in a stored picture of this size the pixel of the upright one lies. */
    Point stored(int x, int y, int width, int height) {
        int column = exchanged ? y : x;
        int row = exchanged ? x : y;
        return new Point(fromRight ? width - 1 - column : column, fromBottom ? height - 1 - row : row);
    }

    /** The same part of the picture as it is stored. */
    Rectangle stored(Rectangle upright, int width, int height) {
        var one = stored(upright.x, upright.y, width, height);
        var other = stored(upright.x + upright.width - 1, upright.y + upright.height - 1, width, height);
        return new Rectangle(
                Math.min(one.x, other.x),
                Math.min(one.y, other.y),
                Math.abs(one.x - other.x) + 1,
                Math.abs(one.y - other.y) + 1);
    }
}
