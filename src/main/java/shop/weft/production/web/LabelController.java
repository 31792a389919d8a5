package shop.weft.production.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import shop.weft.identity.NotTheirs;
import shop.weft.identity.Staff;
import shop.weft.items.Items;
import shop.weft.production.BatchFile;
import shop.weft.production.BatchFiles;

/** The hang tags of an accepted batch, to print. */
@Controller
class LabelController {

    /** The most labels of one file; batches are not larger. */
    static final int MOST = 500;

    private final Staff staff;
    private final BatchFiles batches;
    private final Items items;
    private final MessageSource messages;
    private final String baseUrl;

    LabelController(
            Staff staff,
            BatchFiles batches,
            Items items,
            MessageSource messages,
            @Value("${weft.base-url}") String baseUrl) {
        this.staff = staff;
        this.batches = batches;
        this.items = items;
        this.messages = messages;
        this.baseUrl = baseUrl;
    }

    /** On A4, or on a roll of 62 mm with {@code ?paper=roll}. */
    @GetMapping("/partner/batches/{id}/labels.pdf")
    ResponseEntity<byte[]> labels(@PathVariable UUID id, @RequestParam(defaultValue = "a4") String paper)
            throws IOException {
        var labels = labels(batches.get(staff.partner(), id));
        if (labels.isEmpty()) {
            throw new NotTheirs();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("tags.pdf").build().toString())
                .body(LabelSheets.print(labels, "roll".equals(paper)));
    }

    private List<Label> labels(BatchFile file) {
        var locale = LocaleContextHolder.getLocale();
        var craft = messages.getMessage("craft." + file.made().craft().slug(), null, locale);
        var words = messages.getMessage("labels.byHand", null, locale);
        return items.getAll(items.ofBatch(file.id())).stream()
                .limit(MOST)
                .map(unit -> new Label(
                        craft,
                        file.made().title(),
                        unit.tag().grouped(),
                        words,
                        baseUrl + "/t/" + unit.tag().code()))
                .toList();
    }
}
