package shop.weft.production.web;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import shop.weft.catalog.ProductView;

/** What is typed to begin a batch. */
record BatchForm(@Nullable String product, @Nullable String quantity) {

    private static final Pattern QUANTITY = Pattern.compile("[1-9]\\d{0,2}");
    private static final int MOST = 500;

    void check(Collection<ProductView> own, Errors errors) {
        if (chosen(own).isEmpty()) {
            errors.rejectValue("product", "batch.product.missing");
        }
        if (count().isEmpty()) {
            errors.rejectValue("quantity", "batch.quantity.wrong");
        }
    }

    Optional<UUID> chosen(Collection<ProductView> own) {
        return own.stream()
                .map(ProductView::id)
                .filter(id -> id.toString().equals(product))
                .findFirst();
    }

    Optional<Integer> count() {
        return Optional.ofNullable(quantity)
                .map(String::strip)
                .filter(typed -> QUANTITY.matcher(typed).matches())
                .map(Integer::valueOf)
                .filter(number -> number <= MOST);
    }
}
