package shop.weft.pictures.illustration;

import java.awt.image.BufferedImage;
import shop.weft.pictures.illustration.IllustrationRecipe.View;

/**
 * Draws a piece from its recipe. The picture depends on nothing but the recipe and its size, and a small picture looks
 * like the large one scaled down. Holds no state, so one may be shared between threads; each call uses only the
 * caller's thread.
 */
public final class Illustrator {

    /** Below this short side, detail is drawn finer than asked for and averaged, so that threads do not turn to moire. */
    private static final int FINE_ENOUGH = 1000;

    /** Samples across a pixel beyond which nobody sees a difference. */
    private static final int FINEST = 5;

    /** Pixels that such finer drawing may cost. */
    private static final int LARGEST = 4_000_000;

    /**
     * Draws the recipe.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @return an opaque RGB image of exactly that size
     */
    public BufferedImage draw(IllustrationRecipe recipe, int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("No picture is " + width + " by " + height);
        }
        Still still = Workshop.make(recipe);
        int fineness = fineness(width, height);
        Camera camera = recipe.view() == View.DETAIL ? still.near() : still.whole();
        Picture picture = new Picture(width * fineness, height * fineness, camera);
        still.lay(picture);
        return picture.develop(fineness);
    }

    private static int fineness(int width, int height) {
        double wanted = Math.min(FINEST, (double) FINE_ENOUGH / Math.min(width, height));
        double affordable = Math.sqrt((double) LARGEST / width / height);
        return Math.max(1, (int) Math.round(Math.min(wanted, affordable)));
    }
}
