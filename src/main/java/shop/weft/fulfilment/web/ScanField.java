package shop.weft.fulfilment.web;

import java.util.List;
import org.springframework.ui.Model;
import shop.weft.fulfilment.TagLine;

/** The field that takes many tags, one a line: a scanner ends each with the Enter key. */
final class ScanField {

    private static final int MOST = 1000;

    private ScanField() {}

    /** The lines of the field: blank ones are left out. */
    static List<String> lines(String field) {
        return field.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** What became of each line; those that are wrong stay in the field. */
    static void into(Model model, List<TagLine> lines) {
        model.addAttribute("lines", lines);
        model.addAttribute("typed", String.join("\n", TagLine.wrong(lines)));
    }

    static boolean allGood(List<TagLine> lines) {
        return !lines.isEmpty() && TagLine.wrong(lines).isEmpty();
    }

    static long done(List<TagLine> lines) {
        return lines.stream()
                .filter(line -> line.result() == TagLine.Result.DONE)
                .count();
    }
}
