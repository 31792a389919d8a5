package shop.weft.ledger.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

    private final Seals seals;

    VerifyController(Seals seals) {
        this.seals = seals;
    }

    @GetMapping("/verify")
    String form() {
        return "ledger/verify";
    }

    @PostMapping("/verify")
    String check(
            @RequestParam(defaultValue = "") String proof,
            @RequestParam(required = false) @Nullable MultipartFile file,
            jakarta.servlet.http.HttpServletResponse response,
            Model model)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var given = proof.isBlank() && file != null ? text(file) : proof.strip();
        if (given.isBlank()) {
            model.addAttribute("problem", "verify.problem.nothing");
            return "ledger/verify";
        }
        if (given.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            model.addAttribute("problem", "verify.problem.tooLarge");
            return "ledger/verify";
        }
        var verdict = Proofs.verify(given);
        model.addAttribute("verdict", verdict);
        model.addAttribute("published", verdict.sealHash() != null && seals.isPublished(verdict.sealHash()));
        model.addAttribute("sealHash", verdict.sealHashHex());
        model.addAttribute("pieces", pieces(verdict));
        return "ledger/verdict";
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
