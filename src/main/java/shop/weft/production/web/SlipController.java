package shop.weft.production.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import shop.weft.artisans.MakerFace;
import shop.weft.artisans.MakerFiles;
import shop.weft.artisans.Mark;
import shop.weft.identity.NotTheirs;
import shop.weft.identity.Staff;
import shop.weft.production.BatchFile.Earning;
import shop.weft.production.BatchFiles;

/** A slip for each maker of an accepted batch, to print and hand over: what she made, how long, and what she earned. */
@Controller
class SlipController {

    /** The languages slips have words in; whoever speaks none of them has pictures and figures alone. */
    private static final Set<String> WORDS = Set.of("en", "es", "fr", "pt");

    private final Staff staff;
    private final BatchFiles batches;
    private final MakerFiles makers;

    SlipController(Staff staff, BatchFiles batches, MakerFiles makers) {
        this.staff = staff;
        this.batches = batches;
        this.makers = makers;
    }

    @GetMapping("/partner/batches/{id}/slips")
    String slips(@PathVariable UUID id, Model model) {
        var partner = staff.partner();
        var file = batches.get(partner, id);
        if (file.open() || file.earnings().isEmpty()) {
            throw new NotTheirs();
        }
        var faces = makers.faces(
                partner, file.earnings().stream().map(Earning::artisan).collect(Collectors.toSet()));
        model.addAttribute("file", file);
        model.addAttribute(
                "slips",
                file.earnings().stream()
                        .map(earning -> slip(earning, faces.getOrDefault(earning.artisan(), MakerFace.NONE)))
                        .toList());
        return "production/slips";
    }

    private static Slip slip(Earning earning, MakerFace face) {
        return new Slip(earning, face.mark(), language(face.languages()));
    }

    /** The first of hers that slips have words in; English for whoever told none, nothing if none fits. */
    private static String language(List<String> spoken) {
        return spoken.isEmpty()
                ? "en"
                : spoken.stream().filter(WORDS::contains).findFirst().orElse("");
    }

    /** One maker's slip. {@code language} is empty where there are no words for her. */
    record Slip(Earning earning, Mark mark, String language) {}
}
