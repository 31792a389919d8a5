package shop.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shop.weft.web.Bands.Strand;

class BandsTests {

    private final Bands bands = new Bands();

    @Test
    void fillsTheWholeBand() {
        var strands = bands.of(List.of(1L, 1L, 1L));
        assertThat(strands).extracting(Strand::x).containsExactly("0.00%", "33.33%", "66.66%");
        assertThat(strands).extracting(Strand::width).containsExactly("33.33%", "33.33%", "33.34%");
    }

    @Test
    void keepsASmallStrandVisible() {
        assertThat(bands.of(List.of(1_000_000L, 1L)))
                .containsExactly(new Strand("0.00%", "97.99%"), new Strand("97.99%", "2.01%"));
    }

    @Test
    void givesNothingNoWidth() {
        assertThat(bands.of(List.of(3L, 0L, 1L)))
                .extracting(Strand::width)
                .containsExactly("74.00%", "0.00%", "26.00%");
        assertThat(bands.of(List.of(0L))).extracting(Strand::width).containsExactly("0.00%");
    }
}
