package shop.weft.identity;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import shop.weft.identity.StaffAccounts.Account;

/**
 * Checks an address and a password. An unknown address costs as long as a wrong password and is answered alike; too many
 * wrong tries from one place are refused with {@link LockedException} before anything is checked.
 */
@Component
class SignIn implements AuthenticationProvider {

    /** What an unknown address is checked against: the form of a hash, which no password has. */
    private static final String NOBODYS_HASH = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5LW5vYm9keSE$" + "A".repeat(43);

    private final StaffAccounts accounts;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;

    SignIn(StaffAccounts accounts, SignInThrottle throttle, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = Staff.canonical(attempt.getName());
        var tried = throttle.begin(email, address(attempt));
        if (!tried.allowed()) {
            throw new LockedException("Too many wrong tries from one place");
        }
        var account = accounts.find(email).orElse(null);
        var hash = account == null ? NOBODYS_HASH : account.passwordHash();
        if (!passwords.matches(String.valueOf(attempt.getCredentials()), hash) || account == null) {
            throw new BadCredentialsException("Unknown address or wrong password");
        }
        throttle.succeeded(tried);
        return signedIn(account, attempt);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Authentication signedIn(Account account, Authentication attempt) {
        var member = account.member();
        var authorities = List.of(new SimpleGrantedAuthority(member.role().authority()));
        var result = UsernamePasswordAuthenticationToken.authenticated(new StaffPrincipal(member), null, authorities);
        result.setDetails(attempt.getDetails());
        return result;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
