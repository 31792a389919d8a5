package shop.weft.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Where to go after a form was sent: answered with 303, so that the browser asks for the page and sends nothing again. */
public final class SeeOther {

    private SeeOther() {}

    /** The answer that leads to an address; nothing of the model is added to it. */
    public static RedirectView at(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
