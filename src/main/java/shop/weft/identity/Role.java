package shop.weft.identity;

/** What a member of staff may do. */
public enum Role {
    /** The staff of one partner, who see their own organisation and no other. */
    PARTNER,
    /** Whoever receives, keeps and ships goods. */
    HUB,
    FINANCE,
    ADMINISTRATOR;

    /** The name Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
