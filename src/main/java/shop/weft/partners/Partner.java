package shop.weft.partners;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.weft.partners.PublishingSuspended.Reason;

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
    private List<String> proposedDisclosures = List.of();

    @Convert(converter = KeyList.class)
    private List<String> aftercare;

    private @Nullable String agreementVersion;
    private @Nullable LocalDate agreementSigned;
    private @Nullable Integer safeguardingLead;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable LocalDate reviewDue;

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
        this.standing = Standing.IN_REVIEW;
    }

    void edit(PartnerRecord record) {
        alias = record.alias();
        kind = record.kind();
        agreementVersion = record.agreementVersion();
        agreementSigned = record.agreementSigned();
        safeguardingLead = record.lead();
        aftercare = List.copyOf(record.aftercare());
    }

    /** Its due diligence was done; it holds to the end of a day. A suspension is not ended by it. */
    void reviewed(LocalDate until) {
        reviewDue = until;
        if (standing == Standing.IN_REVIEW) {
            standing = Standing.APPROVED;
        }
    }

    void suspend() {
        standing = Standing.SUSPENDED;
    }

    void resume() {
        if (standing == Standing.SUSPENDED) {
            standing = reviewDue == null ? Standing.IN_REVIEW : Standing.APPROVED;
        }
    }

    void propose(List<String> answers) {
        proposedDisclosures = answers.equals(disclosures) ? List.of() : List.copyOf(answers);
    }

    int unanswered() {
        return Question.values().length - Math.max(disclosures.size(), proposedDisclosures.size());
    }

    void agree() {
        disclosures = proposedDisclosures;
        proposedDisclosures = List.of();
    }

    Optional<Reason> publishingRefused(LocalDate day) {
        return switch (standing) {
            case IN_REVIEW -> Optional.of(Reason.NOT_REVIEWED);
            case SUSPENDED -> Optional.of(Reason.SUSPENDED);
            case APPROVED -> lapsed(day) ? Optional.of(Reason.REVIEW_LAPSED) : Optional.empty();
        };
    }

    boolean lapsed(LocalDate day) {
        return reviewDue != null && day.isAfter(reviewDue);
    }

    int version() {
        return rowVersion == null ? 0 : rowVersion;
    }

    PartnerView view() {
        return new PartnerView(id, alias, kind, country, region, currency, disclosures, aftercare);
    }

    PartnerLine line(LocalDate day) {
        return new PartnerLine(
                id, alias, kind, country, standing, reviewDue, lapsed(day), !proposedDisclosures.isEmpty());
    }

    PartnerFile file(LocalDate day, List<RouteView> routes, List<EvidenceView> evidence) {
        var record = new PartnerRecord(alias, kind, agreementVersion, agreementSigned, safeguardingLead, aftercare);
        return new PartnerFile(
                view(), record, standing, reviewDue, lapsed(day), proposedDisclosures, routes, evidence, version());
    }
}
