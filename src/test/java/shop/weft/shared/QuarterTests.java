package shop.weft.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTests {

    @Test
    void aDayIsInOneQuarter() {
        assertThat(Quarter.of(LocalDate.of(2026, 3, 31))).isEqualTo(new Quarter(2026, 1));
        assertThat(Quarter.of(LocalDate.of(2026, 4, 1))).isEqualTo(new Quarter(2026, 2));
        assertThat(Quarter.of(Instant.parse("2026-12-31T23:59:59Z"))).hasToString("2026 Q4");
    }

    @Test
    void runsFromItsFirstDayToBeforeTheNext() {
        var last = new Quarter(2026, 4);

        assertThat(last.firstDay()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(last.endExclusive()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(last).isLessThan(new Quarter(2027, 1));
    }

    @Test
    void isBoundedByMomentsInUtc() {
        var first = new Quarter(2026, 1);

        assertThat(first.start()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(first.end()).isEqualTo("2026-04-01T00:00:00Z").isEqualTo(new Quarter(2026, 2).start());
        assertThat(first.previous()).isEqualTo(new Quarter(2025, 4));
        assertThat(new Quarter(2026, 2).previous()).isEqualTo(first);
    }

    @Test
    void thereIsNoFifth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2026, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2026, 0));
    }
}
