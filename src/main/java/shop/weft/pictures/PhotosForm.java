package shop.weft.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * The photos of something for sale, as part of a form. Make it a property of the form object, show it with
 * {@code components/photo-field}, and send the form as {@code multipart/form-data}:
 *
 * <pre>{@code
 * // in the form object: private PhotosForm photos = new PhotosForm(); with getter and setter
 * // in the template:    <div th:replace="~{components/photo-field :: photos('photos')}"></div>
 * // in the controller:
 * form.getPhotos().receive(pictures, partner, already, "photos", errors);
 * if (step is not "photos") { form.getPhotos().check("photos", errors); }
 * if (errors.hasErrors() or step is "photos") { show the form again }
 * else { save form.getPhotos().getLines(), in this order }
 * }</pre>
 *
 * What was sent is taken in at once, whatever else is wrong with the form, and comes back in {@link #getLines} by its id:
 * nothing has to be sent twice. The button "Add photos" sends {@code step=photos}. Call it outside a transaction.
 */
public class PhotosForm {

    private static final int LONGEST_ALT = 200;

    private List<PhotoLine> lines = new ArrayList<>();
    private List<MultipartFile> files = List.of();
    private Focus focus = Focus.CENTRE;
    private String alt = "";

    /** The photos there are, in their order; the first is the main one. */
    public List<PhotoLine> getLines() {
        return lines;
    }

    public void setLines(List<PhotoLine> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** Files just sent. */
    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = files;
    }

    /** Which part of the files just sent stays. */
    public Focus getFocus() {
        return focus;
    }

    public void setFocus(@Nullable Focus focus) {
        this.focus = focus == null ? Focus.CENTRE : focus;
    }

    /** What the file just sent shows, if it was one. */
    public String getAlt() {
        return alt;
    }

    public void setAlt(@Nullable String alt) {
        this.alt = alt == null ? "" : alt.strip();
    }

    /**
     * Takes in what was sent, takes away what was ticked, and puts the rest in order.
     *
     * @param already pictures that this thing has, by whomever; others count only if this partner sent them
     * @param path of this form in the form object; what could not be taken becomes an error of its {@code files}
     */
    public void receive(Pictures pictures, UUID partner, Collection<UUID> already, String path, Errors errors) {
        var seen = new HashSet<@Nullable UUID>();
        lines.removeIf(line -> line.isRemoved()
                || line.getId() == null
                || !seen.add(line.getId())
                || !already.contains(line.getId()) && !pictures.isPhotoFrom(line.getId(), partner));
        lines.sort(Comparator.comparing(PhotoLine::getPlace, Comparator.nullsLast(Comparator.naturalOrder())));
        var sent = files.stream().filter(PhotosForm::chosen).toList();
        for (var file : sent) {
            if (lines.size() >= Pictures.MOST_PHOTOS) {
                errors.rejectValue(path + ".files", "photo.problem.tooMany", new Object[] {Pictures.MOST_PHOTOS}, null);
                break;
            }
            take(pictures, partner, file, sent.size() == 1 ? alt : "", path, errors);
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).setPlace(i + 1);
        }
        files = List.of();
        alt = "";
    }

    /** Rejects photos of which it is not said, in at most 200 characters, what they show; and too many. */
    public void check(String path, Errors errors) {
        for (int i = 0; i < lines.size(); i++) {
            var said = lines.get(i).getAlt();
            if (said.isBlank() || said.length() > LONGEST_ALT) {
                errors.rejectValue(
                        path + ".lines[" + i + "].alt",
                        said.isBlank() ? "photo.alt.missing" : "photo.alt.long",
                        new Object[] {i + 1, LONGEST_ALT},
                        null);
            }
        }
        if (lines.size() > Pictures.MOST_PHOTOS) {
            errors.rejectValue(path + ".files", "photo.problem.tooMany", new Object[] {Pictures.MOST_PHOTOS}, null);
        }
    }

    private void take(Pictures pictures, UUID partner, MultipartFile file, String said, String path, Errors errors) {
        try (var content = file.getInputStream()) {
            lines.add(new PhotoLine(pictures.take(content, focus, partner), said));
        } catch (PhotoRefused refused) {
            errors.rejectValue(
                    path + ".files", refused.problem().key(), new Object[] {file.getOriginalFilename()}, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean chosen(MultipartFile file) {
        return !file.isEmpty()
                || !Objects.requireNonNullElse(file.getOriginalFilename(), "").isBlank();
    }
}
