package shop.weft.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Staff accounts. */
@Component
public class Staff {

    /** Opens an account. The password is kept as an Argon2 hash. */
    public UUID register(String email, String name, Role role, @Nullable UUID partner, CharSequence password) {
        throw new UnsupportedOperationException();
    }

    /** The member of staff of the current request, or none for a visitor. */
    public @Nullable StaffMember current() {
        throw new UnsupportedOperationException();
    }
}
