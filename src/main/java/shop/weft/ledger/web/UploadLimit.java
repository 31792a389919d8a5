package shop.weft.ledger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * A file too large to be read at all is refused before any controller is chosen, so no controller can answer it. On
 * the page to check a proof it is answered with that page; elsewhere as any request that is too large.
 */
@ControllerAdvice
class UploadLimit {

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge(
            MaxUploadSizeExceededException tooLarge,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!request.getRequestURI().endsWith("/verify")) {
            throw tooLarge;
        }
        return VerifyController.tooLarge(response, model);
    }
}
