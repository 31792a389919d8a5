package shop.weft.orders;

import shop.weft.shared.Money;

/** The total is no longer the one the buyer saw. Nothing was stored; show the new one and ask again. */
public class TotalChanged extends RuntimeException {

    private final transient Money total;

    TotalChanged(Money seen, Money total) {
        super("The buyer saw %s but the total is %s".formatted(seen, total));
        this.total = total;
    }

    public Money total() {
        return total;
    }
}
