package shop.weft.notifications.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Conditional;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import shop.weft.notifications.CapturedMail;
import shop.weft.notifications.CapturedMails;
import shop.weft.shared.ReadableMail;

/**
 * What would have been mailed. The HTML of a mail is shown in a frame of its own that may run nothing, load nothing and
 * style itself only with the style sheets it came with, named by their hashes.
 */
@Controller
@Conditional(MailReadable.class)
class CapturedMailController implements ReadableMail {

    private static final String LIST = "/demo/mail";
    private static final int PER_PAGE = 20;
    private static final String POLICY = "Content-Security-Policy";
    private static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";
    private static final String FRAME = "default-src 'none'; style-src %s; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private final CapturedMails mails;

    CapturedMailController(CapturedMails mails) {
        this.mails = mails;
    }

    @Override
    public String address() {
        return LIST;
    }

    @GetMapping(LIST)
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        var found = mails.list(PageRequest.of(Math.max(0, page - 1), PER_PAGE));
        model.addAttribute("mails", found.getContent());
        model.addAttribute("page", found.getNumber() + 1);
        model.addAttribute("pages", found.getTotalPages());
        return "notifications/mails";
    }

    @GetMapping("/demo/mail/{id}")
    String show(@PathVariable UUID id, Model model, HttpServletResponse response) {
        response.setHeader(POLICY, PAGE);
        model.addAttribute("mail", find(id));
        return "notifications/mail";
    }

    @GetMapping("/demo/mail/{id}/html")
    ResponseEntity<String> html(@PathVariable UUID id) {
        var html = find(id).html();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(POLICY, FRAME.formatted(stylesOf(html)))
                .body(html);
    }

    private CapturedMail find(UUID id) {
        return mails.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String stylesOf(String html) {
        var hashes = STYLE.matcher(html)
                .results()
                .map(style -> "'sha256-" + sha256(style.group(1)) + "'")
                .collect(Collectors.joining(" "));
        return hashes.isEmpty() ? "'none'" : hashes;
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
