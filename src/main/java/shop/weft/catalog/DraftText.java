package shop.weft.catalog;

import static shop.weft.catalog.DraftWords.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shop.weft.catalog.ProductView.PictureView;

/**
 * All that a partner writes down about a product, as it was typed: it may be unfinished and wrong.
 *
 * @param craft the name of a {@link Craft}, or empty
 * @param terms the name of a {@link shop.weft.split.Terms}, or empty
 * @param pictures the main one first
 */
public record DraftText(String craft, String terms, DraftWords words, DraftSheet sheet, List<PictureView> pictures) {

    /** An empty sheet of paper. */
    public static final DraftText NONE = new DraftText("", "ADVANCE", DraftWords.NONE, DraftSheet.NONE, List.of());

    public DraftText {
        craft = typed(craft);
        terms = typed(terms);
        pictures = List.copyOf(pictures);
    }

    /** Each line by the name of its field, in the order of the page. Words are under {@code catalog.field.<name>}. */
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("title", words.title());
        lines.put("description", words.description());
        lines.put("size", words.size());
        lines.put("material", words.material());
        lines.put("care", words.care());
        lines.put("weight", words.weight());
        lines.put("customsCode", words.customsCode());
        lines.put("price", sheet.price());
        lines.put("timings", String.join(", ", sheet.timingList()));
        lines.put("minutes", sheet.minutes());
        lines.put("hourlyRate", sheet.hourlyRate());
        lines.put("materials", sheet.materials());
        lines.put("overhead", sheet.overhead());
        lines.put("freightIn", sheet.freightIn());
        lines.put(
                "alts",
                String.join("; ", pictures.stream().map(PictureView::alt).toList()));
        return lines;
    }

    /** The lines that read otherwise in another text, in the order of the page. */
    public List<Change> changesTo(DraftText later) {
        var theirs = later.lines();
        return lines().entrySet().stream()
                .filter(line -> !line.getValue().equals(theirs.get(line.getKey())))
                .map(line -> new Change(line.getKey(), line.getValue(), theirs.getOrDefault(line.getKey(), "")))
                .toList();
    }

    /** A line that reads otherwise than before. */
    public record Change(String field, String before, String after) {}
}
