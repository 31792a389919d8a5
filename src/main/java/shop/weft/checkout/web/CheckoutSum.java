package shop.weft.checkout.web;

import shop.weft.checkout.BasketView;
import shop.weft.pricing.Quote;
import shop.weft.shared.Money;

/** All that is to be paid, as the page shows it beside the fields. */
record CheckoutSum(BasketView basket, String country, Quote quote, Money gift) {

    /** Everything: what is paid if nothing changes. */
    public Money total() {
        return quote.total().plus(gift);
    }

    /**
     * Whether a buyer who chose another country has seen what that comes to. It is nobody's fault if not, so it is no
     * error; but nothing is charged unseen. Where the country is the same, a changed charge is for {@code Orders} to
     * refuse.
     */
    boolean wasSeen(CheckoutForm form) {
        return form.seenCountry().equals(form.country()) || form.seenCharge().equals(charge());
    }

    /** What the page sends back with the form: the total without the gift, in minor units. */
    public String charge() {
        return String.valueOf(quote.total().minor());
    }
}
