package shop.weft.identity;

import java.io.Serializable;
import java.security.Principal;

/** Who is signed in, as the session keeps it: the account without its password hash. */
record StaffPrincipal(StaffMember member) implements Principal, Serializable {

    @Override
    public String getName() {
        return member.email();
    }
}
