package shop.weft.catalog;

/**
 * How many units there are of a product.
 *
 * @param free how many can be bought now
 * @param received how many have ever come in
 */
public record Stock(int free, int received) {

    public boolean isSoldOut() {
        return free == 0;
    }
}
