package shop.weft.payments.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import shop.weft.payments.Payments;
import shop.weft.payments.stripe.WebhookRefused;

/** Takes events from Stripe: checks who sent them, stores them, answers. The work is done later. */
@RestController
class StripeWebhookController {

    private static final int LARGEST_EVENT = 512 * 1024;

    private final Payments payments;

    StripeWebhookController(Payments payments) {
        this.payments = payments;
    }

    @PostMapping("/webhooks/stripe")
    ResponseEntity<Void> receive(
            HttpServletRequest request, @RequestHeader(name = "Stripe-Signature", defaultValue = "") String signature)
            throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST_EVENT + 1);
        if (body.length > LARGEST_EVENT) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        payments.receive(new String(body, StandardCharsets.UTF_8), signature);
        return ResponseEntity.ok().build();
    }

    @ExceptionHandler
    ResponseEntity<Void> refuse(WebhookRefused notFromStripe) {
        return ResponseEntity.badRequest().build();
    }
}
