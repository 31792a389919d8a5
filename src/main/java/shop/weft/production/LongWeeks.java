package shop.weft.production;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.artisans.Artisans;
import shop.weft.shared.Ids;

/** Weeks in which makers worked longer than was agreed with them, over all batches. */
@Component
class LongWeeks {

    private static final int LAST_DAY = 6;

    private final JdbcClient jdbc;
    private final Artisans artisans;

    LongWeeks(JdbcClient jdbc, Artisans artisans) {
        this.jdbc = jdbc;
        this.artisans = artisans;
    }

    /** Those among the weeks in which these entries fall. */
    List<BatchFile.LongWeek> around(Collection<WorkEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        return entries.stream().collect(groupingBy(entry -> monday(entry.day()))).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(week ->
                        beyond(
                                week.getKey(),
                                week.getValue().stream()
                                        .map(WorkEntry::artisan)
                                        .distinct()
                                        .toList())
                                .stream())
                .toList();
    }

    private List<BatchFile.LongWeek> beyond(LocalDate monday, List<UUID> makers) {
        var minutes = minutes(monday, makers);
        return artisans.onDay(makers, monday.plusDays(LAST_DAY)).stream()
                .map(maker -> new BatchFile.LongWeek(
                        maker.id(),
                        maker.code(),
                        monday,
                        minutes.getOrDefault(maker.id(), 0),
                        maker.beyondCap(minutes.getOrDefault(maker.id(), 0))))
                .filter(week -> week.beyond() > 0)
                .sorted(Comparator.comparing(BatchFile.LongWeek::code))
                .toList();
    }

    private Map<UUID, Integer> minutes(LocalDate monday, List<UUID> makers) {
        return jdbc
                .sql(
                        "SELECT artisan, minutes FROM work_entry WHERE artisan IN (:makers) AND worked_on BETWEEN :from AND :to")
                .param("makers", makers.stream().map(Ids::bytes).toList())
                .param("from", monday)
                .param("to", monday.plusDays(LAST_DAY))
                .query((row, n) -> Map.entry(Ids.uuid(row.getBytes(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, summingInt(Map.Entry::getValue)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
