package shop.weft.identity;

/** What a member of staff may do. */
public enum Role {
    PARTNER,
    FINANCE,
    ADMINISTRATOR;

    /** The name Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
