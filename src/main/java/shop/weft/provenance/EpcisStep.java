package shop.weft.provenance;

import shop.weft.items.CustodyKind;

/**
 * How a step of custody is said in EPCIS 2.0 and its Core Business Vocabulary.
 *
 * @param action ADD where a unit begins, DELETE where it ends, OBSERVE between
 * @param readPoint where it was seen
 * @param staysThere whether it is there afterwards; not where it is on its way, or gone
 */
record EpcisStep(String action, String bizStep, String disposition, Place readPoint, boolean staysThere) {

    /** The only places that are ever said. */
    enum Place {
        PARTNER,
        HUB,
        /** Not known, or nobody's business. */
        NOWHERE
    }

    static EpcisStep of(CustodyKind kind) {
        return switch (kind) {
            case BORN -> new EpcisStep("ADD", "commissioning", "active", Place.PARTNER, true);
            case PACKED -> new EpcisStep("ADD", "packing", "in_progress", Place.PARTNER, true);
            case SENT -> new EpcisStep("OBSERVE", "shipping", "in_transit", Place.PARTNER, false);
            case RECEIVED -> new EpcisStep("OBSERVE", "receiving", "sellable_accessible", Place.HUB, true);
            case SOLD -> new EpcisStep("OBSERVE", "retail_selling", "retail_sold", Place.HUB, true);
            case PACKED_FOR_BUYER -> new EpcisStep("OBSERVE", "packing", "retail_sold", Place.HUB, true);
            case SHIPPED -> new EpcisStep("OBSERVE", "shipping", "in_transit", Place.HUB, false);
            case RETURNED -> new EpcisStep("OBSERVE", "receiving", "returned", Place.HUB, true);
            case RESTOCKED -> new EpcisStep("OBSERVE", "stocking", "sellable_accessible", Place.HUB, true);
            case WRITTEN_OFF -> new EpcisStep("DELETE", "destroying", "destroyed", Place.HUB, false);
            case LOST -> new EpcisStep("DELETE", "decommissioning", "unknown", Place.NOWHERE, false);
        };
    }
}
