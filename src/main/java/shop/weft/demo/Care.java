package shop.weft.demo;

import shop.weft.catalog.Craft;

/** How to look after a piece, by craft. */
final class Care {

    private Care() {}

    static String of(Craft craft) {
        return switch (craft) {
            case WEAVING -> "Air it often. Wash by hand in cool water with a wool soap, and dry it flat.";
            case IKAT -> "Wash by hand, cold and alone the first time. Dry it in the shade.";
            case KANTHA -> "Machine wash at 30 degrees in a net. It may shrink a little, and becomes softer.";
            case BASKETRY -> "Dust it with a dry brush. If it has lost its shape, damp it, shape it, and let it dry.";
            case BEADWORK -> "Keep it dry and lay it flat. Wipe it with a soft cloth.";
            case BLOCK_PRINT -> "Wash at 30 degrees with like colours, and iron on the wrong side.";
            case FELT -> "Wipe it with a damp cloth. Pull it back into shape with your hands and let it dry.";
            case CERAMICS -> "Dishwasher and microwave are fine. Let it cool before you rinse it.";
            case MACRAME -> "Shake it out. Spots come off with a damp cloth; comb the fringe with your fingers.";
            case EMBROIDERY -> "Wash by hand, cold, inside out. Iron it face down on a towel.";
        };
    }
}
