package shop.weft.checkout.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import shop.weft.checkout.BasketView;
import shop.weft.checkout.Baskets;

/**
 * The cookie that knows the visitor's basket, and nothing else of the visitor. It is made when the first piece is put in.
 * Behind TLS it has the {@code __Host-} prefix; on plain localhost it cannot.
 */
@Component
class BasketCookie {

    private static final String NAME = "weft_basket";
    private static final String SECURE_NAME = "__Host-" + NAME;

    private final Baskets baskets;

    BasketCookie(Baskets baskets) {
        this.baskets = baskets;
    }

    /** The id in the cookie, whether or not there is still such a basket. */
    Optional<UUID> id(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name(request));
        try {
            return Optional.ofNullable(cookie).map(sent -> UUID.fromString(sent.getValue()));
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }

    /** The visitor's basket, if there is one. */
    Optional<BasketView> basket(HttpServletRequest request) {
        return id(request).flatMap(baskets::find);
    }

    void remember(UUID basket, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(request), basket.toString())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(Baskets.KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_NAME : NAME;
    }
}
