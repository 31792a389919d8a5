package shop.weft.storefront.web;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * Where a list stands among its pages, counted from 1.
 *
 * @param path the address of the first page
 */
record Paging(String path, int page, int pages) {

    static Paging of(String path, Page<?> list) {
        return new Paging(path, list.getNumber() + 1, Math.max(1, list.getTotalPages()));
    }

    String address(int number) {
        return number == 1 ? path : path + "?page=" + number;
    }

    public String here() {
        return address(page);
    }

    public @Nullable String previous() {
        return page > 1 ? address(page - 1) : null;
    }

    public @Nullable String next() {
        return page < pages ? address(page + 1) : null;
    }
}
