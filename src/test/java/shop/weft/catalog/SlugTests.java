package shop.weft.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlugTests {

    @Test
    void joinsTheWordsOfATitleByHyphens() {
        assertThat(Slug.of("Moonrise throw, indigo & écru").text()).isEqualTo("moonrise-throw-indigo-ecru");
    }

    @Test
    void namesAPieceWithoutLatinLetters() {
        assertThat(Slug.of("शाल").text()).isEqualTo("piece");
    }

    @Test
    void takesTheFirstFreeNumber() {
        assertThat(Slug.of("Red bowl").butNot(List.of("red-bowl", "red-bowl-2", "red-bowl-tall")))
                .isEqualTo(new Slug("red-bowl-3"));
    }
}
