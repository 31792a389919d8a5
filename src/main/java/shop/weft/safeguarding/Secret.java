package shop.weft.safeguarding;

/** What the vault may hold about a maker, and nothing else. Names stand in the database: never rename one. */
public enum Secret {
    /** What she wants to be called here. */
    ALIAS,
    /** What she speaks, as ISO 639 codes in her order, with commas. */
    LANGUAGES,
    /** Her mark, as a grid of stitches. */
    MARK
}
