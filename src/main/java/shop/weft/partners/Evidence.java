package shop.weft.partners;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of what was seen of a partner: added, never changed. */
@Entity
@Immutable
@Table(name = "partner_evidence")
class Evidence {

    @Id
    private UUID id;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private LocalDate seenOn;
    private String words;
    private String seenBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(UUID id, UUID partner, EvidenceKind kind, LocalDate seenOn, String words, String seenBy, Instant now) {
        this.id = id;
        this.partner = partner;
        this.kind = kind;
        this.seenOn = seenOn;
        this.words = words;
        this.seenBy = seenBy;
        this.recordedAt = now;
    }

    EvidenceView view() {
        return new EvidenceView(kind, seenOn, words, seenBy, recordedAt);
    }
}
