package shop.weft.identity;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;

/** Staff accounts. */
@Component
public class Staff {

    private final StaffAccounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Staff(StaffAccounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Opens an account. The password is kept as an Argon2 hash.
     *
     * @param email what they sign in with; capitals make no difference
     * @param partner whose staff they are: given for {@link Role#PARTNER}, and for no other role
     * @throws EmailTaken if there is an account for that address already
     */
    public UUID register(String email, String name, Role role, @Nullable UUID partner, CharSequence password) {
        if ((role == Role.PARTNER) != (partner != null)) {
            throw new IllegalArgumentException("A partner's staff, and nobody else's, belongs to a partner");
        }
        var member = new StaffMember(Ids.next(clock), canonical(email), name, role, partner);
        accounts.add(member, hash(password), clock.instant());
        return member.id();
    }

    /** The member of staff of the current request, or none for a visitor. */
    public @Nullable StaffMember current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffPrincipal principal
                ? principal.member()
                : null;
    }

    /**
     * The partner whose staff is signed in: the only one whose things may be shown to them. Put it into the query.
     *
     * @throws NotTheirs if it is nobody of a partner
     */
    public UUID partner() {
        var who = current();
        var partner = who == null ? null : who.partner();
        if (partner == null) {
            throw new NotTheirs();
        }
        return partner;
    }

    /** The one way an address is written: as people type it varies in capitals and blanks. */
    static String canonical(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private String hash(CharSequence password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("A password is needed");
        }
        return hash;
    }
}
