package shop.weft.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.multipart.MultipartFile;
import shop.weft.shared.Ids;
import shop.weft.testing.ShopTest;

@ShopTest
class PhotosFormTests {

    private final UUID partner = Ids.random();
    private final Product product = new Product();
    private final BeanPropertyBindingResult errors = new BeanPropertyBindingResult(product, "product");

    @Autowired
    private Pictures pictures;

    @Autowired
    private MessageSource messages;

    @Test
    void keepsWhatWasTakenWhateverElseIsWrong() {
        receive(
                List.of(),
                photo("a.jpg"),
                file("b.heic", Shots.ascii("\0\0\0\40ftypheic1")),
                file("c.txt", new byte[0]));

        assertThat(product.getPhotos().getLines())
                .singleElement()
                .satisfies(line -> assertThat(pictures.jpeg(id(line), 320)).isPresent());
        assertThat(errors.getFieldErrors("photos.files"))
                .extracting(error -> messages.getMessage(error, java.util.Locale.ENGLISH))
                .satisfiesExactly(
                        heic -> assertThat(heic).startsWith("b.heic: iPhones").contains("Most Compatible"),
                        empty -> assertThat(empty).startsWith("c.txt: the file is empty"));
    }

    @Test
    void asksForWordsForEachPhoto() {
        product.getPhotos().setAlt("A blue bowl");
        receive(List.of(), photo("a.jpg"));
        receive(List.of(), photo("b.jpg"), photo("c.jpg"));
        product.getPhotos().check("photos", errors);

        assertThat(product.getPhotos().getLines().getFirst().getAlt()).isEqualTo("A blue bowl");
        assertThat(errors.getFieldErrors())
                .extracting(error -> error.getField())
                .containsExactly("photos.lines[1].alt", "photos.lines[2].alt");
    }

    @Test
    void putsPhotosInOrderAndTakesAway() {
        var first = line(2, false);
        var second = line(1, false);
        product.getPhotos().setLines(List.of(first, line(3, true), second));
        receive(ids(), new MockMultipartFile("photos.files", "", "application/octet-stream", new byte[0]));

        assertThat(product.getPhotos().getLines()).containsExactly(second, first);
        assertThat(errors.getErrorCount()).isZero();
    }

    @Test
    void takesNobodyElsesPhotoAndNoneTwice() {
        var mine = line(1, false);
        product.getPhotos().setLines(List.of(mine, mine, line(2, false)));
        receive(List.of(id(mine)));

        assertThat(product.getPhotos().getLines()).containsExactly(mine);
    }

    @Test
    void hasRoomForEight() {
        product.getPhotos()
                .setLines(new ArrayList<>(java.util.stream.Stream.generate(() -> line(1, false))
                        .limit(7)
                        .toList()));
        receive(ids(), photo("a.jpg"), photo("b.jpg"));

        assertThat(product.getPhotos().getLines()).hasSize(Pictures.MOST_PHOTOS);
        assertThat(errors.getFieldErrors("photos.files")).hasSize(1);
    }

    private void receive(List<UUID> already, MultipartFile... files) {
        product.getPhotos().setFiles(List.of(files));
        product.getPhotos().receive(pictures, partner, already, "photos", errors);
    }

    private List<UUID> ids() {
        return product.getPhotos().getLines().stream().map(PhotosFormTests::id).toList();
    }

    private static UUID id(PhotoLine line) {
        return java.util.Objects.requireNonNull(line.getId());
    }

    private static PhotoLine line(int place, boolean removed) {
        var line = new PhotoLine(Ids.random(), "A bowl");
        line.setPlace(place);
        line.setRemoved(removed);
        return line;
    }

    private static MultipartFile photo(String name) {
        return file(name, Shots.quarters(700, 900));
    }

    private static MultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("photos.files", name, "image/jpeg", content);
    }

    /** Something with photos. */
    public static class Product {

        private final PhotosForm photos = new PhotosForm();

        public PhotosForm getPhotos() {
            return photos;
        }
    }
}
