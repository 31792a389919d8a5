package shop.weft.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Who bought and where the parcel goes: the one place with a buyer's personal data. */
@Entity
class BuyerAddress implements Persistable<UUID> {

    @Id
    private UUID orderId;

    private String email;
    private String name;
    private String street;
    private String postcode;
    private String city;
    private @Nullable String region;
    private String country;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    BuyerAddress() {}

    BuyerAddress(UUID order, NewOrder.Address address) {
        this.orderId = order;
        this.email = address.email();
        this.name = address.name();
        this.street = address.street();
        this.postcode = address.postcode();
        this.city = address.city();
        this.region = address.region();
        this.country = address.country();
    }

    NewOrder.Address address() {
        return new NewOrder.Address(email, name, street, postcode, city, region, country);
    }

    @Override
    public UUID getId() {
        return orderId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostPersist
    @PostLoad
    void markStored() {
        stored = true;
    }
}
