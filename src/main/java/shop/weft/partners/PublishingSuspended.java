package shop.weft.partners;

import java.util.UUID;

/**
 * Nothing new of this partner may be published for now. It says nothing about its makers: work goes on being recorded,
 * accepted and paid.
 */
public class PublishingSuspended extends RuntimeException {

    private final Reason reason;

    PublishingSuspended(UUID partner, Reason reason) {
        super("Publishing for partner %s is suspended: %s".formatted(partner, reason));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why; words stand under {@code partners.publishing.<name>}. */
    public enum Reason {
        /** It has not been looked at yet. */
        NOT_REVIEWED,
        /** Its review was due and has not been made. */
        REVIEW_LAPSED,
        /** The shop suspended it. */
        SUSPENDED
    }
}
