package shop.weft.production;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.artisans.ArtisanView;
import shop.weft.artisans.Artisans;
import shop.weft.catalog.Catalog;
import shop.weft.identity.NotTheirs;
import shop.weft.production.BatchFile.Earning;
import shop.weft.production.BatchFile.Line;
import shop.weft.shared.Money;
import shop.weft.split.Party;

/** Batches for the staff of their partner, to read: whoever asks for another's gets {@link NotTheirs}. */
@Component
@Transactional(readOnly = true)
public class BatchFiles {

    private final Batches batches;
    private final LongWeeks weeks;
    private final Catalog catalog;
    private final Artisans artisans;

    BatchFiles(Batches batches, LongWeeks weeks, Catalog catalog, Artisans artisans) {
        this.batches = batches;
        this.weeks = weeks;
        this.catalog = catalog;
        this.artisans = artisans;
    }

    /** A partner's batches, the latest first, of one state or of both. */
    public Page<BatchLine> list(UUID partner, @Nullable BatchState state, Pageable page) {
        return state == null ? batches.list(partner, page) : batches.list(partner, state, page);
    }

    /** @throws NotTheirs if the partner has no such batch */
    public BatchFile get(UUID partner, UUID id) {
        var batch = batches.findByIdAndPartner(id, partner).orElseThrow(NotTheirs::new);
        var made = catalog.version(batch.productVersion());
        var makers = artisans.of(partner);
        var codes = makers.stream().collect(toMap(ArtisanView::id, ArtisanView::code));
        return new BatchFile(
                id,
                made,
                batch.quantity(),
                batch.state(),
                batch.startedAt(),
                batch.acceptedAt(),
                lines(batch.entries(), codes),
                earnings(batch.entries(), codes, made.split().costs().hourlyRate()),
                weeks.around(batch.entries()),
                makers,
                batch.version());
    }

    private static List<Line> lines(List<WorkEntry> entries, Map<UUID, String> codes) {
        return IntStream.range(0, entries.size())
                .mapToObj(number -> line(number, entries.get(number), codes))
                .sorted(Comparator.comparing(Line::day)
                        .thenComparing(Line::code)
                        .thenComparing(Line::number))
                .toList();
    }

    private static Line line(int number, WorkEntry entry, Map<UUID, String> codes) {
        return new Line(
                number,
                entry.artisan(),
                codes.getOrDefault(entry.artisan(), ""),
                entry.day(),
                entry.kind(),
                entry.minutes(),
                entry.pieces(),
                entry.byPieces());
    }

    private static List<Earning> earnings(List<WorkEntry> entries, Map<UUID, String> codes, Money hourlyRate) {
        var earned = new LinkedHashMap<Payee, Earning>();
        for (var entry : entries) {
            var payee = entry.payee();
            var earning = new Earning(
                    entry.artisan(),
                    codes.getOrDefault(entry.artisan(), ""),
                    payee.party() == Party.STIPEND,
                    entry.minutes(),
                    entry.pieces(),
                    entry.pay(hourlyRate));
            earned.merge(payee, earning, BatchFiles::together);
        }
        var sorted = new ArrayList<>(earned.values());
        sorted.sort(Comparator.comparing(Earning::code).thenComparing(Earning::stipend));
        return List.copyOf(sorted);
    }

    private static Earning together(Earning one, Earning other) {
        return new Earning(
                one.artisan(),
                one.code(),
                one.stipend(),
                one.minutes() + other.minutes(),
                one.pieces() + other.pieces(),
                one.pay().plus(other.pay()));
    }
}
