package shop.weft.web;

import static jakarta.servlet.RequestDispatcher.ERROR_METHOD;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where every request ends that could not be answered: with a page that says what happened and what to do, or, for those
 * who did not ask for a page, with a problem detail (RFC 9457). Neither says anything of the inside, and neither is kept.
 */
@Controller
@RequestMapping("${spring.web.error.path:/error}")
class ErrorPages implements ErrorController {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<Integer> WITH_WORDS_OF_THEIR_OWN = Set.of(403, 404, 413, 500, 503);

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status = status(request);
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("kind", status == HttpStatus.FORBIDDEN && sentAForm(request) ? "form" : kind(status));
        return "error/page";
    }

    @RequestMapping
    ResponseEntity<Problem> problem(HttpServletRequest request) {
        var status = status(request);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem(status.getReasonPhrase(), status.value()));
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    /** Whether it was a form that was refused, and not its sender: where it came from, or how old it was. */
    private static boolean sentAForm(HttpServletRequest request) {
        var refusal = request.getAttribute(WebAttributes.ACCESS_DENIED_403);
        return refusal instanceof CsrfException
                || refusal == null && !READING.contains(String.valueOf(request.getAttribute(ERROR_METHOD)));
    }

    private static String kind(HttpStatus status) {
        return WITH_WORDS_OF_THEIR_OWN.contains(status.value())
                ? String.valueOf(status.value())
                : status.is5xxServerError() ? "5xx" : "4xx";
    }

    /** The members of a problem detail that are always true; the others could only repeat them or tell too much. */
    record Problem(String title, int status) {}
}
