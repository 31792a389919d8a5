package shop.weft.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request that changes something come from our own pages only. Browsers say where a request comes from in
 * {@code Sec-Fetch-Site}; one that does not say so must name our origin in {@code Origin} or {@code Referer}. So forms
 * on pages that are the same for everyone, and so carry no token, cannot be sent by another site's page.
 *
 * <p>Stripe's webhooks come from outside and are signed instead.
 */
@Component
class OriginCheck extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OUR_SITES = Set.of("same-origin", "none");
    private static final String WEBHOOK = "/webhooks/stripe";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (fromOurPages(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || request.getRequestURI().equals(WEBHOOK);
    }

    private static boolean fromOurPages(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OUR_SITES.contains(site);
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return ours(origin != null ? origin : request.getHeader(HttpHeaders.REFERER), request);
    }

    private static boolean ours(@Nullable String address, HttpServletRequest request) {
        if (address == null) {
            return false;
        }
        try {
            var from = URI.create(address);
            return request.getScheme().equalsIgnoreCase(from.getScheme())
                    && request.getServerName().equalsIgnoreCase(from.getHost())
                    && request.getServerPort() == port(from);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static int port(URI address) {
        if (address.getPort() != -1) {
            return address.getPort();
        }
        return "https".equals(address.getScheme().toLowerCase(Locale.ROOT)) ? 443 : 80;
    }
}
