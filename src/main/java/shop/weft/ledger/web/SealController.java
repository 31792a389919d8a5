package shop.weft.ledger.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import shop.weft.ledger.SealHead;
import shop.weft.ledger.Seals;

/**
 * The public heads of all seals, for people and for programs. Of the time only the day is told: a second could tell when
 * somebody's work was taken in.
 */
@Controller
class SealController {

    private static final int PER_PAGE = 25;
    private static final int LAST_PAGE = 1_000_000;

    private final Seals seals;

    SealController(Seals seals) {
        this.seals = seals;
    }

    @GetMapping("/seals")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        int shown = Math.clamp(page, 1, LAST_PAGE);
        var heads = seals.list(PageRequest.of(shown - 1, PER_PAGE));
        model.addAttribute("seals", heads.map(Line::of).getContent());
        model.addAttribute("page", shown);
        model.addAttribute("pages", heads.getTotalPages());
        return "ledger/seals";
    }

    /** Up to a thousand heads after the given number, oldest first, and where the next ones are. */
    @GetMapping(value = "/seals.json", produces = "application/json")
    ResponseEntity<Heads> json(@RequestParam(defaultValue = "0") long after) {
        var lines = seals.after(after).stream().map(Line::of).toList();
        var next =
                lines.isEmpty() ? null : "/seals.json?after=" + lines.getLast().id();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic())
                .body(new Heads(lines, next));
    }

    /** What {@code /seals.json} answers. */
    record Heads(List<Line> seals, @Nullable String next) {}

    /** A head as the public sees it. */
    public record Line(long id, String previous, String root, long first, long last, String day, String hash) {

        static Line of(SealHead head) {
            return new Line(
                    head.id(),
                    head.previousHex(),
                    head.rootHex(),
                    head.firstSeq(),
                    head.lastSeq(),
                    LocalDate.ofInstant(head.sealedAt(), ZoneOffset.UTC).toString(),
                    head.hashHex());
        }
    }
}
