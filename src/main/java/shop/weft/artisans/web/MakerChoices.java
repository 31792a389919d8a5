package shop.weft.artisans.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.artisans.AgeStatus;
import shop.weft.artisans.Arrangement;
import shop.weft.artisans.Mark;

/** What forms about makers offer. Templates know it as {@code @makerChoices}. */
@Component("makerChoices")
public class MakerChoices {

    private static final int MINUTES = 60;

    public AgeStatus[] ages() {
        return AgeStatus.values();
    }

    public Arrangement[] arrangements() {
        return Arrangement.values();
    }

    public List<Mark> marks() {
        return ReadyMarks.ALL;
    }

    public Mark none() {
        return Mark.NONE;
    }

    /** What came from a form as a mark; no mark if it is none. */
    public Mark drawn(@Nullable String grid) {
        try {
            return new Mark(grid == null ? "" : grid);
        } catch (IllegalArgumentException noMark) {
            return Mark.NONE;
        }
    }

    /** Whether a mark is one of those one can choose. */
    public boolean ready(Mark mark) {
        return ReadyMarks.ALL.contains(mark);
    }

    /** Languages by code, in the order of their names. */
    public Map<String, String> languages(Locale locale) {
        return MakerForm.LANGUAGES.stream()
                .map(code -> Map.entry(code, language(code, locale)))
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    public String spoken(List<String> codes, Locale locale) {
        return codes.stream().map(code -> language(code, locale)).collect(Collectors.joining(", "));
    }

    /** Minutes as hours: {@code 20}, or {@code 20:30}. */
    public String hours(int minutes) {
        return minutes % MINUTES == 0
                ? String.valueOf(minutes / MINUTES)
                : "%d:%02d".formatted(minutes / MINUTES, minutes % MINUTES);
    }

    private static String language(String code, Locale locale) {
        return Locale.of(code).getDisplayLanguage(locale);
    }
}
