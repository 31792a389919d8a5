package shop.weft.storefront.web;

/** A step on the way to a page, as {@code components/breadcrumbs} shows it. */
record Crumb(String href, String label) {}
