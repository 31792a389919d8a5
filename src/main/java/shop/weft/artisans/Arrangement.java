package shop.weft.artisans;

/** How a maker works with a partner. A stipend is never called a wage. */
public enum Arrangement {
    RESIDENT_STIPEND,
    INDEPENDENT_WAGE,
    COMMUNITY_AT_RISK,
    TRAINEE;

    /** Whether her pay is a stipend rather than a wage. */
    public boolean stipend() {
        return this == RESIDENT_STIPEND || this == TRAINEE;
    }
}
