package shop.weft.pictures.illustration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import shop.weft.pictures.illustration.IllustrationRecipe.View;

class IllustratorTests {

    private static final List<Integer> MADDER = List.of(0x9E3526, 0xE9DCC3, 0x2B3A67, 0xC98A1B);
    private static final List<Integer> INDIGO = List.of(0x2B3A67, 0xE9DCC3, 0x8FA6BF);

    private final Illustrator illustrator = new Illustrator();

    @ParameterizedTest
    @MethodSource("pieces")
    void drawsEveryFormInEveryView(Piece piece) {
        for (View view : View.values()) {
            BufferedImage picture = illustrator.draw(piece.recipe(MADDER, 11, view), 40, 50);
            assertThat(picture.getWidth()).isEqualTo(40);
            assertThat(picture.getHeight()).isEqualTo(50);
            assertThat(spread(picture))
                    .as("%s %s is more than a blank", piece, view)
                    .isGreaterThan(1);
        }
    }

    @ParameterizedTest
    @EnumSource(CraftTechnique.class)
    void sameRecipeSamePixels(CraftTechnique technique) {
        IllustrationRecipe recipe = new Piece(technique, technique.forms().getFirst()).recipe(MADDER, 3, View.WHOLE);
        BufferedImage again = new Illustrator().draw(recipe, 64, 64);
        assertThat(Arrays.equals(pixels(illustrator.draw(recipe, 64, 64)), pixels(again)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void differentSeedsDiffer(Piece piece) {
        BufferedImage one = illustrator.draw(piece.recipe(MADDER, 1, View.WHOLE), 64, 64);
        double farthest = 0;
        for (long seed = 2; seed <= 4; seed++) {
            farthest = Math.max(
                    farthest, difference(one, illustrator.draw(piece.recipe(MADDER, seed, View.WHOLE), 64, 64)));
        }
        assertThat(farthest).as("mean difference per channel, of 255").isGreaterThan(4);
    }

    @ParameterizedTest
    @EnumSource(CraftTechnique.class)
    void paletteColoursThePiece(CraftTechnique technique) {
        Piece piece = new Piece(technique, technique.forms().getFirst());
        BufferedImage madder = illustrator.draw(piece.recipe(MADDER, 5, View.WHOLE), 64, 64);
        BufferedImage indigo = illustrator.draw(piece.recipe(INDIGO, 5, View.WHOLE), 64, 64);
        assertThat(difference(madder, indigo)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void wholePieceLiesOnLightGround(Piece piece) {
        BufferedImage picture = illustrator.draw(piece.recipe(INDIGO, 7, View.WHOLE), 60, 60);
        for (int x : new int[] {1, 58}) {
            for (int y : new int[] {1, 58}) {
                assertThat(lightness(picture.getRGB(x, y)))
                        .as("%s at %d, %d", piece, x, y)
                        .isGreaterThan(190);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CraftTechnique.class)
    void smallPictureLooksLikeTheLargeOneScaledDown(CraftTechnique technique) {
        IllustrationRecipe recipe = new Piece(technique, technique.forms().getFirst()).recipe(MADDER, 9, View.WHOLE);
        BufferedImage small = illustrator.draw(recipe, 100, 100);
        BufferedImage large = illustrator.draw(recipe, 400, 400);
        assertThat(difference(small, shrunk(large, 4))).isLessThan(6);
    }

    @Test
    void drawsAnyShape() {
        IllustrationRecipe recipe = new Piece(CraftTechnique.KANTHA, "throw").recipe(MADDER, 2, View.WHOLE);
        for (int[] size : new int[][] {{1, 1}, {3, 40}, {200, 160}, {33, 57}, {400, 10}}) {
            BufferedImage picture = illustrator.draw(recipe, size[0], size[1]);
            assertThat(picture.getWidth()).isEqualTo(size[0]);
            assertThat(picture.getHeight()).isEqualTo(size[1]);
            assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        }
    }

    @Test
    void refusesFormsTheCraftDoesNotMake() {
        assertThatThrownBy(() -> new IllustrationRecipe(CraftTechnique.FELT, "vase", MADDER, 1, View.WHOLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slippers");
    }

    @Test
    void refusesPalettesThatCannotShowAPattern() {
        assertThatThrownBy(() -> new IllustrationRecipe(CraftTechnique.FELT, "bowl", List.of(0, 1), 1, View.WHOLE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Piece> pieces() {
        return Stream.of(CraftTechnique.values())
                .flatMap(technique -> technique.forms().stream().map(form -> new Piece(technique, form)));
    }

    record Piece(CraftTechnique technique, String form) {

        IllustrationRecipe recipe(List<Integer> palette, long seed, View view) {
            return new IllustrationRecipe(technique, form, palette, seed, view);
        }
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static double lightness(int rgb) {
        return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3.0;
    }

    private static double spread(BufferedImage picture) {
        int[] pixels = pixels(picture);
        double mean = Arrays.stream(pixels)
                .mapToDouble(IllustratorTests::lightness)
                .average()
                .orElseThrow();
        double sum = 0;
        for (int rgb : pixels) {
            sum += Math.abs(lightness(rgb) - mean);
        }
        return sum / pixels.length;
    }

    private static double difference(BufferedImage a, BufferedImage b) {
        int[] left = pixels(a);
        int[] right = pixels(b);
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                sum += Math.abs((left[i] >> shift & 255) - (right[i] >> shift & 255));
            }
        }
        return sum / (left.length * 3);
    }

    private static BufferedImage shrunk(BufferedImage large, int times) {
        int side = large.getWidth() / times;
        BufferedImage small = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int[] sums = new int[3];
                for (int i = 0; i < times * times; i++) {
                    int rgb = large.getRGB(x * times + i % times, y * times + i / times);
                    for (int c = 0; c < 3; c++) {
                        sums[c] += (rgb >> (8 * c)) & 255;
                    }
                }
                int n = times * times;
                small.setRGB(x, y, ((sums[2] / n) << 16) | ((sums[1] / n) << 8) | (sums[0] / n));
            }
        }
        return small;
    }
}
