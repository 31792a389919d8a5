package shop.weft.web;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** What the forms of the style guide are bound to; nothing is ever sent. */
public class StyleForm {

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

    /** The same form as it comes back when four things are wrong. */
    BindingResult errors(String name) {
        var errors = new BeanPropertyBindingResult(this, name);
        errors.rejectValue("email", "style.form.email.wrong");
        errors.rejectValue("city", "style.form.city.missing");
        errors.rejectValue("region", "style.form.region.missing");
        errors.rejectValue("terms", "style.form.terms.missing");
        return errors;
    }
}
