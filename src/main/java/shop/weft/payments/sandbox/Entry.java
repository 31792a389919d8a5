package shop.weft.payments.sandbox;

import tools.jackson.databind.node.ArrayNode;

/**
 * A balance transaction to be written.
 *
 * @param amount what moves before the fee, negative when it leaves
 * @param source the object it comes from
 * @param available when it can be paid out; 0 is at once
 */
record Entry(
        String type,
        String category,
        Settlement amount,
        String source,
        long fee,
        String feeDescription,
        long available) {

    Entry(String type, String category, Settlement amount, String source) {
        this(type, category, amount, source, 0, "", 0);
    }

    Entry withFee(long kept, String description) {
        return new Entry(type, category, amount, source, kept, description, available);
    }

    Entry availableOn(long time) {
        return new Entry(type, category, amount, source, fee, feeDescription, time);
    }

    long net() {
        return amount.amount() - fee;
    }

    ArrayNode feeDetails() {
        var details = Json.array();
        if (fee != 0) {
            details.add(Json.object()
                    .put("amount", fee)
                    .putNull("application")
                    .put("currency", amount.currency())
                    .put("description", feeDescription)
                    .put("type", "stripe_fee"));
        }
        return details;
    }
}
