package shop.weft.production.web;

/**
 * What a hang tag says. Nothing on it is about a maker or her partner, and no place: what may be told of where a piece
 * comes from changes with how many make it, and paper does not.
 *
 * @param words that it was made by hand
 * @param trace the address behind the QR code
 */
record Label(String craft, String title, String tag, String words, String trace) {}
