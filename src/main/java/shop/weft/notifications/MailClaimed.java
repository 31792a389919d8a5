package shop.weft.notifications;

import java.util.UUID;

/** A mail is being sent by somebody else at this moment. Trying later shows what became of it. */
class MailClaimed extends RuntimeException {

    MailClaimed(UUID source, MailKind kind) {
        super("The %s mail for %s is being sent elsewhere".formatted(kind, source));
    }
}
