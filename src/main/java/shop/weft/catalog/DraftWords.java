package shop.weft.catalog;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What is said of a product, as it was typed. */
@Embeddable
public record DraftWords(
        String title,
        String description,
        String size,
        String material,
        String care,
        String weight,
        String customsCode) {

    /** Nothing yet. */
    public static final DraftWords NONE = new DraftWords("", "", "", "", "", "", "");

    public DraftWords {
        title = typed(title);
        description = typed(description);
        size = typed(size);
        material = typed(material);
        care = typed(care);
        weight = typed(weight);
        customsCode = typed(customsCode).replaceAll("[ .]", "");
    }

    /** Text from a form: without blanks at its ends, and empty where the form had no such field. */
    static String typed(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
