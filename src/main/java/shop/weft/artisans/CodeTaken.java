package shop.weft.artisans;

/** Another maker of this partner has this code already. */
public class CodeTaken extends RuntimeException {

    CodeTaken() {
        super("Another maker of this partner has this code already");
    }
}
