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

    /** The address of the last page there is, for those who ask for a later one. */
    static String last(String path, Page<?> list) {
        return address(path, Math.max(1, list.getTotalPages()));
    }

    private static String address(String path, int number) {
        return number == 1 ? path : path + "?page=" + number;
    }

    public String here() {
        return address(path, page);
    }

    public @Nullable String previous() {
        return page > 1 ? address(path, page - 1) : null;
    }

    public @Nullable String next() {
        return page < pages ? address(path, page + 1) : null;
    }
}
