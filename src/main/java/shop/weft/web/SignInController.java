package shop.weft.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on, and the start that fits who signed in. */
@Controller
class SignInController {

    private static final String PAGE = "web/sign-in";

    private final Rail rail;

    SignInController(Rail rail) {
        this.rail = rail;
    }

    @GetMapping(StaffPaths.SIGN_IN)
    String page(@RequestParam(required = false) @Nullable String out, Model model) {
        model.addAttribute("out", out != null);
        return PAGE;
    }

    /** Shows the page again, with what was refused. */
    @PostMapping(StaffPaths.SIGN_IN_REFUSED)
    String again(
            @RequestParam(defaultValue = "") String email,
            @RequestAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) AuthenticationException refusal,
            Model model) {
        model.addAttribute("email", email);
        model.addAttribute("wrong", refusal instanceof LockedException ? "web.signIn.paused" : "web.signIn.wrong");
        return PAGE;
    }

    @GetMapping({StaffPaths.START, StaffPaths.FINANCE_START})
    String start() {
        return "redirect:" + rail.start();
    }
}
