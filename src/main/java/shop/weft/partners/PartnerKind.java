package shop.weft.partners;

/** What sort of organisation a partner is. */
public enum PartnerKind {
    SHELTER,
    WORKSHOP,
    COMMUNITY_GROUP
}
