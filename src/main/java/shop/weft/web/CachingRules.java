package shop.weft.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How long an answer may be kept, by address. Assets with a content hash in their name: a year. Assets without: to be
 * asked for again. Pages that are the same for everyone: half a minute, also in shared caches. All else carries what its
 * controller says, or {@code no-store}.
 *
 * <p>A page belongs to {@link #PUBLIC_PAGES} only if nothing of the visitor is in its bytes.
 */
class CachingRules implements HandlerInterceptor {

    /** The pages that are the same for everyone: add yours here. */
    static final List<String> PUBLIC_PAGES = List.of(
            "/",
            "/shop",
            "/shop/{craft}",
            "/p/{slug}",
            "/t",
            "/t/{tag}",
            "/how-it-works",
            "/returns",
            "/help",
            "/robots.txt",
            "/sitemap.xml",
            "/verify",
            "/seals",
            "/style");

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.\\w+");
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String FOR_HALF_A_MINUTE = "public, max-age=30";

    private final List<PathPattern> assets = patterns(Assets.PATHS);
    private final List<PathPattern> pages = patterns(PUBLIC_PAGES);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = request.getRequestURI();
        var place = PathContainer.parsePath(path);
        if (!READING.contains(request.getMethod())) {
            return true;
        }
        if (matches(assets, place)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, HASHED.matcher(path).matches() ? FOR_A_YEAR : "no-cache");
        } else if (matches(pages, place)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_HALF_A_MINUTE);
        }
        return true;
    }

    private static boolean matches(List<PathPattern> patterns, PathContainer place) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(place));
    }

    private static List<PathPattern> patterns(List<String> paths) {
        return paths.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }
}
