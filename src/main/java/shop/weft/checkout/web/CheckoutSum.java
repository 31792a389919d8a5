package shop.weft.checkout.web;

import shop.weft.checkout.BasketView;
import shop.weft.pricing.Quote;
import shop.weft.shared.Money;

/** All that is to be paid, as the page shows it beside the fields. */
record CheckoutSum(BasketView basket, Quote quote, Money gift) {

    /** Everything: what is paid if nothing changes. */
    public Money total() {
        return quote.total().plus(gift);
    }
}
