package shop.weft.partners;

/** Another partner has this alias already. */
public class AliasTaken extends RuntimeException {

    AliasTaken() {
        super("Another partner has this alias already");
    }
}
