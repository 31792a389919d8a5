package shop.weft.fulfilment;

import java.util.UUID;
import shop.weft.items.Tag;

/** A unit in a parcel: no more of it than whoever packs or unpacks needs. */
public record ParcelUnit(UUID item, Tag tag, UUID product, String title, Outcome outcome) {}
