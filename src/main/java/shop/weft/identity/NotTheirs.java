package shop.weft.identity;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What was asked for does not exist for whoever asks: there is no such thing, or it is another partner's. Pages answer
 * 404 to both, so that nobody learns which.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotTheirs extends RuntimeException {

    public NotTheirs() {
        super("Nothing here for whoever asks");
    }
}
