package shop.weft.web;

import static shop.weft.identity.Role.ADMINISTRATOR;
import static shop.weft.identity.Role.FINANCE;
import static shop.weft.identity.Role.HUB;
import static shop.weft.identity.Role.PARTNER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import shop.weft.identity.Role;

/**
 * The addresses of staff, all of them: whatever is below one of {@link #ALL} and in no area is refused. A page below an
 * area's address needs no line here.
 */
final class StaffPaths {

    static final String SIGN_IN = "/sign-in";
    /** Where a refused sign-in is forwarded to; another address, because the same one would be taken for another try. */
    static final String SIGN_IN_REFUSED = SIGN_IN + "/refused";

    static final String SIGN_OUT = "/sign-out";
    static final String START = "/office";
    static final String FINANCE_START = "/finance";
    static final String[] ALL = {START + "/**", "/finance/**", "/partner/**", "/hub/**", SIGN_IN + "/**", SIGN_OUT};

    static final List<Area> AREAS = List.of(
            new Area("/office/orders/**", FINANCE, ADMINISTRATOR),
            new Area("/finance/**", FINANCE, ADMINISTRATOR),
            new Area("/office/partners/**", ADMINISTRATOR),
            new Area("/office/reviews/**", ADMINISTRATOR),
            new Area("/hub/**", HUB, ADMINISTRATOR),
            new Area("/partner/**", PARTNER));

    private static final List<PathPattern> PATTERNS =
            Stream.of(ALL).map(PathPatternParser.defaultInstance::parse).toList();

    private StaffPaths() {}

    /** Whether a request is for one of {@link #ALL}. */
    static boolean cover(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return PATTERNS.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** Addresses that are open to some roles. */
    record Area(String pattern, List<Role> roles) {

        Area(String pattern, Role... roles) {
            this(pattern, List.of(roles));
        }

        String[] roleNames() {
            return roles.stream().map(Role::name).toArray(String[]::new);
        }
    }
}
