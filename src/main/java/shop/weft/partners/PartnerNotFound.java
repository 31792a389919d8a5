package shop.weft.partners;

import java.util.UUID;

/** There is no such partner. */
public class PartnerNotFound extends RuntimeException {

    PartnerNotFound(UUID id) {
        super("No partner has the id " + id);
    }
}
