package shop.weft.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import shop.weft.catalog.DraftSheet;
import shop.weft.catalog.DraftText;
import shop.weft.catalog.DraftWords;
import shop.weft.catalog.ProductView.PictureView;
import shop.weft.pictures.PhotoLine;
import shop.weft.pictures.PhotosForm;

/** A product as it is typed in. Only what does not fit into its place is an error: all else may be put right later. */
record ProductForm(
        @Nullable String craft,
        @Nullable String terms,
        @Nullable DraftWords words,
        @Nullable DraftSheet sheet,
        @Nullable PhotosForm photos,
        @Nullable Integer version) {

    private static final int LONGEST_ALT = 200;
    private static final int LONGEST_NUMBER = 20;
    /** How many fields for timings a page shows at least. */
    private static final int TIMINGS = 5;

    private static final Map<String, Integer> LONGEST = Map.of(
            "title",
            120,
            "description",
            2000,
            "size",
            120,
            "material",
            200,
            "care",
            500,
            "weight",
            LONGEST_NUMBER,
            "customsCode",
            LONGEST_NUMBER);

    ProductForm {
        words = words == null ? DraftWords.NONE : words;
        sheet = sheet == null ? DraftSheet.NONE : sheet;
        photos = photos == null ? new PhotosForm() : photos;
    }

    static ProductForm of(DraftText text, int version) {
        var photos = new PhotosForm();
        photos.setLines(text.pictures().stream()
                .map(picture -> new PhotoLine(picture.id(), picture.alt()))
                .toList());
        for (int i = 0; i < photos.getLines().size(); i++) {
            photos.getLines().get(i).setPlace(i + 1);
        }
        return new ProductForm(text.craft(), text.terms(), text.words(), text.sheet(), photos, version);
    }

    DraftText text() {
        return new DraftText(
                Objects.requireNonNullElse(craft, ""),
                Objects.requireNonNullElse(terms, ""),
                Objects.requireNonNull(words),
                Objects.requireNonNull(sheet),
                Objects.requireNonNull(photos).getLines().stream()
                        .map(line -> new PictureView(
                                Objects.requireNonNullElse(line.getId(), new UUID(0, 0)), line.getAlt()))
                        .toList());
    }

    /** The timings, with room for more. */
    public List<String> timings() {
        var typed = Objects.requireNonNull(sheet).timingList();
        var shown = new ArrayList<>(typed);
        while (shown.size() < TIMINGS || shown.size() == typed.size()) {
            shown.add("");
        }
        return shown;
    }

    /** Rejects what is too long to be kept. */
    void check(Errors errors) {
        var lines = text().lines();
        LONGEST.forEach((field, most) -> {
            if (lines.getOrDefault(field, "").length() > most) {
                errors.rejectValue("words." + field, "catalog.long", new Object[] {most}, null);
            }
        });
        for (var field : List.of("price", "minutes", "hourlyRate", "materials", "overhead", "freightIn")) {
            if (lines.getOrDefault(field, "").length() > LONGEST_NUMBER) {
                errors.rejectValue("sheet." + field, "catalog.long", new Object[] {LONGEST_NUMBER}, null);
            }
        }
        if (Objects.requireNonNull(sheet).timings().length() > LONGEST_ALT) {
            errors.rejectValue("sheet.timings", "catalog.long", new Object[] {LONGEST_ALT}, null);
        }
        var photoLines = Objects.requireNonNull(photos).getLines();
        for (int i = 0; i < photoLines.size(); i++) {
            if (photoLines.get(i).getAlt().length() > LONGEST_ALT) {
                errors.rejectValue("photos.lines[" + i + "].alt", "catalog.long", new Object[] {LONGEST_ALT}, null);
            }
        }
    }
}
