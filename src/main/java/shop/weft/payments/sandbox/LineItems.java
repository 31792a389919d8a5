package shop.weft.payments.sandbox;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines of a checkout session, priced in the request. */
record LineItems(ArrayNode items, String currency, long total) {

    /** Less than this cannot be charged. */
    private static final long SMALLEST_CHARGE = 50;

    static LineItems read(Params params, Realm realm) {
        var lines = params.children("line_items");
        if (lines.isEmpty()) {
            throw StripeError.missingParameter("line_items");
        }
        var items = Json.array();
        lines.forEach(line -> items.add(item(line, realm)));
        var currency = items.path(0).path("currency").asString();
        long total = 0;
        for (var item : items) {
            if (!item.path("currency").asString().equals(currency)) {
                throw StripeError.invalid(null, "line_items", "All line items must have the same currency.");
            }
            total = Math.addExact(total, item.path("amount_total").asLong());
        }
        if (total < SMALLEST_CHARGE) {
            throw StripeError.invalid(
                    "amount_too_small",
                    null,
                    "The Checkout Session's total amount due must add up to at least %d %s."
                            .formatted(SMALLEST_CHARGE, currency));
        }
        return new LineItems(items, currency, total);
    }

    private static ObjectNode item(Params line, Realm realm) {
        var data = line.child("price_data").orElseThrow(() -> StripeError.missingParameter("line_items[price_data]"));
        var product = data.child("product_data")
                .orElseThrow(() -> StripeError.missingParameter("line_items[price_data][product_data]"));
        var currency = data.required("currency");
        long each = data.requiredNumber("unit_amount");
        long quantity = line.number("quantity").orElse(1);
        if (each < 0 || quantity < 1) {
            throw StripeError.invalid(
                    "parameter_invalid_integer", "line_items", "Amounts and quantities are positive.");
        }
        var item = Shapes.of("item")
                .put("id", "li_1" + realm.token(23))
                .put("description", product.required("name"))
                .put("currency", currency)
                .put("quantity", quantity)
                .put("amount_subtotal", Math.multiplyExact(each, quantity))
                .put("amount_total", Math.multiplyExact(each, quantity));
        ((ObjectNode) item.path("price"))
                .put("id", "price_1" + realm.token(23))
                .put("created", realm.now())
                .put("currency", currency)
                .put("product", "prod_" + realm.token(14))
                .put("unit_amount", each)
                .put("unit_amount_decimal", String.valueOf(each));
        return item;
    }
}
