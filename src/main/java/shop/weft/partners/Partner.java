package shop.weft.partners;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner organisation. */
@Entity
class Partner {

    @Id
    private UUID id;

    private String alias;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    private String country;
    private String region;
    private Currency currency;

    @Convert(converter = KeyList.class)
    private List<String> disclosures;

    @Convert(converter = KeyList.class)
    private List<String> aftercare;

    @Version
    private @Nullable Integer rowVersion;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    Partner(UUID id, PartnerView words) {
        this.id = id;
        this.alias = words.alias();
        this.kind = words.kind();
        this.country = words.country();
        this.region = words.region();
        this.currency = words.currency();
        this.disclosures = List.copyOf(words.disclosures());
        this.aftercare = List.copyOf(words.aftercare());
    }

    PartnerView view() {
        return new PartnerView(id, alias, kind, country, region, currency, disclosures, aftercare);
    }
}
