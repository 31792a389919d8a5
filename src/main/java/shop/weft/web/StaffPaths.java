package shop.weft.web;

import shop.weft.identity.Role;

/** The addresses of staff, all of them: whatever is below one of these and not allowed by name is refused. */
final class StaffPaths {

    static final String SIGN_IN = "/sign-in";
    /** Where a refused sign-in is forwarded to; another address, because the same one would be taken for another try. */
    static final String SIGN_IN_REFUSED = SIGN_IN + "/refused";

    static final String SIGN_OUT = "/sign-out";
    static final String START = "/office";
    static final String[] ALL = {START + "/**", "/finance/**", "/partner/**", SIGN_IN + "/**", SIGN_OUT};
    static final String[] FINANCE = {"/office/orders/**", "/finance/**"};
    static final String PARTNER = "/partner/**";
    static final String[] FINANCE_ROLES = {Role.FINANCE.name(), Role.ADMINISTRATOR.name()};

    private StaffPaths() {}
}
