package shop.weft.storefront.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whole addresses of our pages, for machines that read them elsewhere. Templates know it as {@code @addresses}. */
@Component("addresses")
public class Addresses {

    private final String base;

    Addresses(@Value("${weft.base-url}") String base) {
        this.base = base;
    }

    /** The address of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }
}
