package shop.weft.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SmallCellsTests {

    @Test
    void speaksOfTenOrMoreUnlessToldOtherwise() {
        var cells = new SmallCells(bound(Map.of()));

        assertThat(cells.publishable(9)).isFalse();
        assertThat(cells.publishable(10)).isTrue();
    }

    @Test
    void canBeSetButNeverBelowFive() {
        assertThat(new SmallCells(bound(Map.of("weft.small-cell.k", "5"))).publishable(5))
                .isTrue();
        assertThat(new SmallCells(bound(Map.of("weft.small-cell.k", "33"))).publishable(32))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SmallCellSettings(4))
                .withMessageContaining("weft.small-cell.k is 4");
    }

    private static SmallCellSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("weft.small-cell", Bindable.of(SmallCellSettings.class));
    }
}
