package shop.weft.shared;

/** There is one where mail is kept for everybody to read instead of being sent: in a demonstration. */
public interface ReadableMail {

    /** The page on which it is read, from the root of the shop. */
    String address();
}
