package shop.weft.production.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import shop.weft.artisans.PaidWorkRefused;
import shop.weft.production.BatchFile;
import shop.weft.production.WorkKind;
import shop.weft.production.WorkLine;

/**
 * Lines of a work sheet, typed all at once; empty ones are left out.
 *
 * @param version of the batch when its page was opened
 */
record WorkForm(@Nullable List<WorkRow> rows, @Nullable Integer version) {

    private static final int ROWS = 6;
    private static final int MOST_ROWS = 60;

    WorkForm {
        rows = rows == null
                ? List.of()
                : rows.stream()
                        .limit(MOST_ROWS)
                        .map(row -> Objects.requireNonNullElse(row, WorkRow.empty("")))
                        .toList();
    }

    /** Empty lines, the first of them of today. */
    static WorkForm fresh(LocalDate today, int version) {
        var rows = new ArrayList<WorkRow>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(WorkRow.empty(i == 0 ? today.toString() : ""));
        }
        return new WorkForm(rows, version);
    }

    static WorkForm of(BatchFile.Line line, int version) {
        return new WorkForm(List.of(WorkRow.of(line)), version);
    }

    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** The lines that could be read, by the place of their row; what could not be is said beside its field. */
    Map<Integer, WorkLine> read(LocalDate latest, Errors errors) {
        var lines = new TreeMap<Integer, WorkLine>();
        WorkRow above = null;
        for (int i = 0; i < typed().size(); i++) {
            var row = typed().get(i);
            if (row.used()) {
                above = row.after(above);
                int before = errors.getErrorCount();
                check(above, i, latest, errors);
                if (errors.getErrorCount() == before) {
                    lines.put(i, line(above));
                }
            }
        }
        if (lines.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue(at(0, "maker"), "batch.work.nothing");
        }
        return lines;
    }

    /** Says beside each row whose maker could not be given paid work on its day why not. */
    static void refuse(Map<Integer, PaidWorkRefused.Reason> reasons, Map<Integer, WorkLine> lines, Errors errors) {
        var places = List.copyOf(lines.keySet());
        new TreeMap<>(reasons)
                .forEach((i, reason) ->
                        errors.rejectValue(at(places.get(i), "maker"), "batch.work.refused." + reason.name()));
    }

    private static void check(WorkRow row, int i, LocalDate latest, Errors errors) {
        if (row.who().isEmpty()) {
            errors.rejectValue(at(i, "maker"), "batch.work.maker.missing");
        }
        if (row.when()
                .filter(day -> !day.isAfter(latest) && day.isAfter(latest.minusYears(1)))
                .isEmpty()) {
            errors.rejectValue(at(i, "day"), "batch.work.day.wrong");
        }
        if (row.what().isEmpty()) {
            errors.rejectValue(at(i, "kind"), "batch.work.kind.missing");
        }
        var time = row.time();
        var count = row.count(WorkLine.MOST_PIECES);
        boolean making = row.what().filter(kind -> kind == WorkKind.MAKING).isPresent();
        if (time.isEmpty()
                || time.get() == 0 && (!making || count.filter(some -> some > 0).isEmpty())) {
            errors.rejectValue(at(i, "minutes"), "batch.work.minutes.wrong");
        }
        if (count.isEmpty()) {
            errors.rejectValue(at(i, "pieces"), "batch.work.pieces.wrong");
        } else if (count.get() > 0 && !making) {
            errors.rejectValue(at(i, "pieces"), "batch.work.pieces.making");
        }
    }

    private static WorkLine line(WorkRow row) {
        return new WorkLine(
                row.who().orElseThrow(),
                row.when().orElseThrow(),
                row.what().orElseThrow(),
                row.time().orElseThrow(),
                row.count(WorkLine.MOST_PIECES).orElseThrow());
    }

    private List<WorkRow> typed() {
        return Objects.requireNonNull(rows);
    }

    private static String at(int row, String field) {
        return "rows[%d].%s".formatted(row, field);
    }
}
