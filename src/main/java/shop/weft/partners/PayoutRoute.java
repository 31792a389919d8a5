package shop.weft.partners;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A way for a partner to be paid. What it says is never changed: another way is added, and this one retired. */
@Entity
class PayoutRoute {

    @Id
    private UUID id;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private PayoutMethod method;

    private Currency currency;
    private String lastFour;
    private boolean preferred;
    private Instant addedAt;
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected PayoutRoute() {}

    PayoutRoute(
            UUID id,
            UUID partner,
            PayoutMethod method,
            Currency currency,
            String lastFour,
            boolean preferred,
            Instant now) {
        this.id = id;
        this.partner = partner;
        this.method = method;
        this.currency = currency;
        this.lastFour = lastFour;
        this.preferred = preferred;
        this.addedAt = now;
    }

    UUID id() {
        return id;
    }

    boolean active() {
        return retiredAt == null;
    }

    void prefer(boolean preferred) {
        this.preferred = preferred && active();
    }

    void retire(Instant now) {
        if (active()) {
            retiredAt = now;
            preferred = false;
        }
    }

    RouteView view() {
        return new RouteView(id, method, currency, lastFour, preferred, addedAt, retiredAt);
    }
}
