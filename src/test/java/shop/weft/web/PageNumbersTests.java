package shop.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageNumbersTests {

    private final PageNumbers numbers = new PageNumbers();

    @Test
    void offersAllOfAFew() {
        assertThat(numbers.around(2, 3)).containsExactly(1, 2, 3);
    }

    @Test
    void showsAPageRatherThanAGapOfOne() {
        assertThat(numbers.around(1, 4)).containsExactly(1, 2, 3, 4);
        assertThat(numbers.around(4, 7)).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void leavesGapsInALongList() {
        assertThat(numbers.around(6, 12)).containsExactly(1, 0, 5, 6, 7, 0, 12);
        assertThat(numbers.around(1, 12)).containsExactly(1, 2, 0, 12);
        assertThat(numbers.around(12, 12)).containsExactly(1, 0, 11, 12);
    }
}
