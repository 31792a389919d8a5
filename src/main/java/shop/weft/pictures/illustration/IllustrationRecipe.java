package shop.weft.pictures.illustration;

import java.util.List;

/**
 * What to draw: the same recipe gives the same pixels on every machine.
 *
 * @param technique the craft
 * @param form which object, one of {@link CraftTechnique#forms()}
 * @param palette three to five colours as 0xRRGGBB, the main one first
 * @param seed chooses the design: motifs, stripes, proportions
 * @param view the whole piece, a close-up, or the piece in use
 */
public record IllustrationRecipe(CraftTechnique technique, String form, List<Integer> palette, long seed, View view) {

    /** Refuses a form the technique does not make, and palettes too small to show a pattern. */
    public IllustrationRecipe {
        palette = List.copyOf(palette);
        if (!technique.forms().contains(form)) {
            throw new IllegalArgumentException(technique + " makes " + technique.forms() + ", not " + form);
        }
        if (palette.size() < 3 || palette.size() > 5) {
            throw new IllegalArgumentException("A palette has 3 to 5 colours, not " + palette.size());
        }
    }

    /** How one looks at the piece. */
    public enum View {
        /** All of it, on its ground. */
        WHOLE,
        /** So near that single threads, beads or coils are seen. */
        DETAIL,
        /** Folded, hung or stacked, as it would be at home. */
        IN_PLACE
    }
}
