package shop.weft.partners;

import java.time.Instant;
import java.time.LocalDate;

/** What someone of the shop saw of a partner, on which day. */
public record EvidenceView(EvidenceKind kind, LocalDate seenOn, String words, String seenBy, Instant recordedAt) {}
