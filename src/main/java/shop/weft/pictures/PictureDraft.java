package shop.weft.pictures;

/**
 * A picture to be drawn: with the same values the same picture.
 *
 * @param technique a craft technique, form and view that the illustrator knows, by name
 * @param palette 3 to 5 colours, 0xRRGGBB, comma separated in hexadecimal
 */
public record PictureDraft(String technique, String form, String view, String palette, long seed, String alt) {}
