package shop.weft.orders;

import java.util.UUID;

/** A unit cannot be sold at its price today without cutting what others are owed. Nothing was stored. */
public class CostsOvertookPrice extends RuntimeException {

    private final UUID product;

    CostsOvertookPrice(UUID product, Throwable cause) {
        super("What a unit of %s costs today is more than its price can bear".formatted(product), cause);
        this.product = product;
    }

    public UUID product() {
        return product;
    }
}
