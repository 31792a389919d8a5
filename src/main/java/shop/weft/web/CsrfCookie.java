package shop.weft.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The token of staff forms, kept in a cookie of its own, so that the sign-in page has one without a session. Named like
 * {@link SessionCookie}: behind TLS no neighbouring host can set it.
 */
class CsrfCookie implements CsrfTokenRepository {

    private final CsrfTokenRepository plain = named("weft-form", false);
    private final CsrfTokenRepository secure = named("__Host-weft-form", true);

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return fitting(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        fitting(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return fitting(request).loadToken(request);
    }

    private CsrfTokenRepository fitting(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static CsrfTokenRepository named(String name, boolean overTls) {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(
                settings -> settings.secure(overTls).httpOnly(true).sameSite("Lax"));
        return cookie;
    }
}
