package shop.weft.web;

import java.util.List;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import shop.weft.catalog.ProductCard;
import shop.weft.pictures.PhotoLine;
import shop.weft.pictures.PhotosForm;

/** What the forms of the style guide are bound to; nothing is ever sent. */
public class StyleForm {

    private final PhotosForm photos = new PhotosForm();

    StyleForm(List<ProductCard> pieces) {
        photos.setLines(pieces.stream()
                .map(piece ->
                        new PhotoLine(piece.picture().id(), piece.picture().alt()))
                .toList());
    }

    public String getName() {
        return "";
    }

    public String getPostcode() {
        return "3011 AD";
    }

    public String getNote() {
        return "";
    }

    public String getCountry() {
        return "NL";
    }

    public boolean isGift() {
        return true;
    }

    public String getCarriage() {
        return "post";
    }

    public PhotosForm getPhotos() {
        return photos;
    }

    public String getEmail() {
        return "ada@example";
    }

    public String getCity() {
        return "";
    }

    public String getRegion() {
        return "";
    }

    public boolean isTerms() {
        return false;
    }

    /** The same form as it comes back when five things are wrong. */
    BindingResult errors(String name) {
        var errors = new BeanPropertyBindingResult(this, name);
        errors.rejectValue("email", "style.form.email.wrong");
        errors.rejectValue("city", "style.form.city.missing");
        errors.rejectValue("region", "style.form.region.missing");
        errors.rejectValue("photos.files", "photo.problem.HEIC", new Object[] {"IMG_0412.HEIC"}, null);
        errors.rejectValue("terms", "style.form.terms.missing");
        return errors;
    }
}
