package shop.weft.partners;

/** This partner has no such way to be paid. */
public class RouteNotFound extends RuntimeException {

    RouteNotFound() {
        super("This partner has no such way to be paid");
    }
}
