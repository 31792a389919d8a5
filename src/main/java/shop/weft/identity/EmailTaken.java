package shop.weft.identity;

/** There is an account for this address already. */
public class EmailTaken extends RuntimeException {

    EmailTaken(Throwable cause) {
        super("There is an account for this address already", cause);
    }
}
