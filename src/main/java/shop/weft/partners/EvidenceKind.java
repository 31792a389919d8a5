package shop.weft.partners;

/** What a line of evidence about a partner is. */
public enum EvidenceKind {
    VISIT,
    CALL_WITH_MAKERS,
    PAY_RECORDS,
    POLICY,
    REFERENCE,
    CONCERN,
    REVIEW,
    SUSPENSION,
    RESUMPTION;

    /** Whether staff write it down by itself; the others come with what they do. */
    public boolean byItself() {
        return ordinal() <= CONCERN.ordinal();
    }
}
