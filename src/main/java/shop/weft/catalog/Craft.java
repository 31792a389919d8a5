package shop.weft.catalog;

/** The crafts the shop is ordered by. Names and words are in the message bundles, under {@code craft.<slug>}. */
public enum Craft {
    WEAVING("weaving"),
    IKAT("ikat"),
    KANTHA("kantha"),
    BASKETRY("basketry"),
    BEADWORK("beadwork"),
    BLOCK_PRINT("block-print"),
    FELT("felt"),
    CERAMICS("ceramics"),
    MACRAME("macrame"),
    EMBROIDERY("embroidery");

    private final String slug;

    Craft(String slug) {
        this.slug = slug;
    }

    /** The craft's name in addresses and message keys. */
    public String slug() {
        return slug;
    }
}
