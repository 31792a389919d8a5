package shop.weft.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import shop.weft.ledger.Proofs;
import shop.weft.ledger.Seals;
import shop.weft.ledger.Verdict;

/** Checks a proof that somebody pastes or uploads. Nothing of it is kept. */
@Controller
class VerifyController {

    /** A proof of a hundred units is well below this. */
    private static final int MOST_BYTES = 512 * 1024;

    private static final String FORM = "ledger/verify";

    private final Seals seals;

    VerifyController(Seals seals) {
        this.seals = seals;
    }

    @GetMapping("/verify")
    String form() {
        return FORM;
    }

    @PostMapping("/verify")
    String check(
            @RequestParam(defaultValue = "") String proof,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            Model model)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var given = proof.isBlank() && file != null ? text(file) : proof.strip();
        if (given.isBlank()) {
            model.addAttribute("problem", "verify.problem.nothing");
            return FORM;
        }
        if (given.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return tooLarge(response, model);
        }
        var verdict = Proofs.verify(given);
        model.addAttribute("verdict", verdict);
        model.addAttribute("published", verdict.sealHash() != null && seals.isPublished(verdict.sealHash()));
        model.addAttribute("sealHash", verdict.sealHashHex());
        model.addAttribute("pieces", pieces(verdict));
        return "ledger/verdict";
    }

    /** The form again, and what is too large about what was sent with it. */
    static String tooLarge(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("problem", "verify.problem.tooLarge");
        model.addAttribute("most", MOST_BYTES / 1024);
        return FORM;
    }

    private static String text(MultipartFile file) throws IOException {
        return new String(file.getBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Numbers the pieces that the lines are about, in the order in which they come. */
    private static Map<UUID, Integer> pieces(Verdict verdict) {
        Map<UUID, Integer> pieces = new LinkedHashMap<>();
        verdict.lines().forEach(line -> {
            if (line.unit() != null) {
                pieces.putIfAbsent(line.unit(), pieces.size() + 1);
            }
        });
        return pieces;
    }
}
