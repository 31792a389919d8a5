package shop.weft.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30.123Z");

    @Test
    void timeOrderedIdsAreVersion7AndSortByTime() {
        var first = Ids.next(Clock.fixed(NOW, ZoneOffset.UTC));
        var later = Ids.next(Clock.fixed(NOW.plus(Duration.ofMillis(1)), ZoneOffset.UTC));

        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(first.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
        assertThat(first).isLessThan(later);
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var ids = IntStream.range(0, 10_000).mapToObj(i -> Ids.next(clock)).toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void randomIdsTellNoTime() {
        assertThat(Stream.generate(Ids::random).limit(100)).allMatch(id -> id.version() == 4);
    }

    @Test
    void bytesAndBack() {
        var id = Ids.random();

        assertThat(Ids.bytes(id)).hasSize(16);
        assertThat(Ids.uuid(Ids.bytes(id))).isEqualTo(id);
    }
}
