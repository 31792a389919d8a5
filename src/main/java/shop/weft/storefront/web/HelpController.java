package shop.weft.storefront.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import shop.weft.shared.ReadableMail;

/** Where a buyer who is stuck goes on from. */
@Controller
class HelpController {

    private static final List<Topic> TOPICS =
            List.of(new Topic("order", "/orders"), new Topic("return", "/returns"), new Topic("receipt", "/verify"));

    private final String email;
    private final ObjectProvider<ReadableMail> mail;

    /** @param email whom to write to; may be empty */
    HelpController(@Value("${weft.contact.email:}") String email, ObjectProvider<ReadableMail> mail) {
        this.email = email;
        this.mail = mail;
    }

    @GetMapping("/help")
    String help(Model model) {
        model.addAttribute("topics", TOPICS);
        model.addAttribute("email", email);
        mail.ifAvailable(demo -> model.addAttribute("captured", demo.address()));
        return "storefront/help";
    }

    /** Something one may be stuck with, words under {@code help.<key>}, and the page that leads on. */
    record Topic(String key, String address) {}
}
