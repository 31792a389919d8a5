/**
 * The procedural illustrator. The shop has no photographs, so each piece is drawn from its craft, palette and seed:
 * one object in soft daylight from the upper left, lying on linen or paper. A picture is built the way a still life is:
 * a {@code Still} lays reliefs (height, dye, gloss) on a {@code Picture}, each casts its shadow on what is beneath it,
 * and {@code Light} turns relief into colour. All lengths are in units of the picture's short side, so a recipe looks
 * the same at every size.
 */
@NullMarked
package shop.weft.pictures.illustration;

import org.jspecify.annotations.NullMarked;
