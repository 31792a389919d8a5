package shop.weft.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import shop.weft.identity.AddressLimit;
import shop.weft.items.Tag;

/** Looks up the tag on a piece. Search engines are told to stay away, and nobody can try many tags. */
@Controller
class TraceController {

    private static final int MOST_LOOKUPS = 60;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final TracePages pages;
    private final AddressLimit limit;

    TraceController(TracePages pages, AddressLimit limit) {
        this.pages = pages;
        this.limit = limit;
    }

    @ModelAttribute
    void keepOutOfSearch(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/t")
    String form(
            @RequestParam(name = "tag", required = false) @Nullable String typed,
            Model model,
            HttpServletResponse response) {
        if (typed == null || typed.isBlank()) {
            return "storefront/trace/form";
        }
        return Tag.parse(typed)
                .map(tag -> "redirect:/t/" + tag.grouped())
                .orElseGet(() -> unknown(typed, model, response));
    }

    @GetMapping("/t/{tag}")
    String trace(
            @PathVariable("tag") String typed, Model model, HttpServletRequest request, HttpServletResponse response) {
        var tag = Tag.parse(typed);
        if (tag.isEmpty()) {
            return unknown(typed, model, response);
        }
        if (limit.exceeded("tag", request.getRemoteAddr(), MOST_LOOKUPS, WINDOW)) {
            return tooMany(model, response);
        }
        var page = pages.of(tag.get());
        if (page.isEmpty()) {
            return unknown(typed, model, response);
        }
        model.addAttribute("trace", page.get());
        return "storefront/trace/piece";
    }

    /** One answer for what was mistyped and for what does not exist. */
    private static String unknown(String typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("typed", typed);
        model.addAttribute("problem", "unknown");
        return "storefront/trace/form";
    }

    private static String tooMany(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("problem", "busy");
        return "storefront/trace/form";
    }
}
