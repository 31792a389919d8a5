package shop.weft.artisans;

/** How a maker works with a partner. A stipend is never called a wage. */
public enum Arrangement {
    RESIDENT_STIPEND,
    INDEPENDENT_WAGE,
    COMMUNITY_AT_RISK,
    TRAINEE;

    /** The weekly cap where none is agreed, in minutes: 48 hours, and 20 for residents and trainees. */
    public int usualWeeklyMinutes() {
        return stipend() ? 20 * 60 : 48 * 60;
    }

    /** Whether her pay is a stipend rather than a wage. */
    public boolean stipend() {
        return this == RESIDENT_STIPEND || this == TRAINEE;
    }
}
