package shop.weft.split;

/** When a maker's pay falls due. */
public enum Terms {
    /** On acceptance of the batch: the shop carries the risk that the unit does not sell. */
    ADVANCE,
    /** At the sale of the unit. */
    CONSIGNMENT
}
