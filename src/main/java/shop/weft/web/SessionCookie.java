package shop.weft.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a session: out of reach of scripts, not sent along from other sites. Behind TLS it has the
 * {@code __Host-} prefix, which browsers accept only from this very host; on plain localhost it cannot.
 */
class SessionCookie implements CookieSerializer {

    private final CookieSerializer plain = named("weft-session", false);
    private final CookieSerializer secure = named("__Host-weft-session", true);

    @Override
    public void writeCookieValue(CookieValue value) {
        fitting(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return fitting(request).readCookieValues(request);
    }

    private CookieSerializer fitting(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static CookieSerializer named(String name, boolean overTls) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseSecureCookie(overTls);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }
}
