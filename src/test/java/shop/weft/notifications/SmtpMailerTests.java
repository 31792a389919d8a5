package shop.weft.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMailerTests {

    private final List<MimeMessage> sent = new ArrayList<>();

    @Test
    void sendsBothFormsToOnePerson() throws Exception {
        new SmtpMailer(recording(), "Weft <shop@example.org>")
                .send(new Mail(
                        PaidOrders.AT,
                        "buyer@example.org",
                        "Your order W-2026-000117",
                        "<p>Thank you</p>",
                        "Thank you, plainly"));

        var message = sent.getFirst();
        message.saveChanges();
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Your order W-2026-000117");
        assertThat(message.getFrom()[0]).hasToString("Weft <shop@example.org>");
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("text/html", "<p>Thank you</p>", "text/plain", "Thank you, plainly");
    }

    private JavaMailSenderImpl recording() {
        return new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                sent.add(message);
            }
        };
    }
}
