package shop.weft.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone signed in.
 *
 * @param partner the partner organisation whose staff this is, for {@link Role#PARTNER}
 */
public record StaffMember(
        UUID id,
        String email,
        String name,
        Role role,
        @Nullable UUID partner) implements java.io.Serializable {}
