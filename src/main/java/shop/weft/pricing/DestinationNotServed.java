package shop.weft.pricing;

/** The shop does not send to a country. */
public class DestinationNotServed extends RuntimeException {

    DestinationNotServed(String country) {
        super("The shop does not send to " + country);
    }
}
