package shop.weft.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;
import shop.weft.split.CostSheet;
import shop.weft.split.SheetVerdict;
import shop.weft.split.Terms;

/**
 * What a draft lacks, and what its sheet comes to.
 *
 * @param gaps names of the fields that are missing or unreadable, in the order of the page. Words are under
 *     {@code catalog.gap.<name>}
 * @param sheet none if it cannot be read far enough to add anything up
 * @param verdict of the sheet, if there is one
 */
public record Judgement(
        Set<String> gaps,
        @Nullable CostSheet sheet,
        @Nullable SheetVerdict verdict) {

    private static final int SHORTEST_CODE = 6;
    private static final int LONGEST_CODE = 10;

    /** Whether nothing stands in the way of publishing. */
    public boolean isReady() {
        return gaps.isEmpty() && verdict != null && verdict.problems().isEmpty();
    }

    /** The price, if it can be read. */
    public Optional<Money> price() {
        return Optional.ofNullable(sheet).map(CostSheet::price);
    }

    static Judgement of(DraftText text, SheetReading reading, @Nullable SheetVerdict verdict) {
        var gaps = new LinkedHashSet<>(wordsMissing(text));
        gaps.addAll(reading.unread());
        if (text.sheet().timingList().isEmpty()) {
            gaps.add("timings");
        }
        return new Judgement(gaps, reading.sheet(), verdict);
    }

    static Optional<Craft> craft(DraftText text) {
        return Arrays.stream(Craft.values())
                .filter(one -> one.name().equals(text.craft()))
                .findFirst();
    }

    static Optional<Terms> terms(DraftText text) {
        return Arrays.stream(Terms.values())
                .filter(one -> one.name().equals(text.terms()))
                .findFirst();
    }

    private static List<String> wordsMissing(DraftText text) {
        var missing = new ArrayList<String>();
        if (craft(text).isEmpty()) {
            missing.add("craft");
        }
        for (var field : List.of("title", "description", "size", "material", "care")) {
            if (text.lines().getOrDefault(field, "").isEmpty()) {
                missing.add(field);
            }
        }
        if (Typed.whole(text.words().weight()).filter(grams -> grams > 0).isEmpty()) {
            missing.add("weight");
        }
        if (!text.words().customsCode().matches("\\d{%d,%d}".formatted(SHORTEST_CODE, LONGEST_CODE))) {
            missing.add("customsCode");
        }
        if (text.pictures().isEmpty()
                || text.pictures().stream().anyMatch(picture -> picture.alt().isBlank())) {
            missing.add("photos");
        }
        if (terms(text).isEmpty()) {
            missing.add("terms");
        }
        return missing;
    }
}
