package shop.weft.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as those see it who work on it.
 *
 * @param text what is written down now
 * @param judgement of it, today
 * @param published the number of the version that is published, 0 for none
 * @param onSale the published version, if there is one
 * @param changes what reads otherwise than in the published version
 * @param version the row's version, for the next edit
 */
public record ProductFile(
        UUID id,
        UUID partner,
        ProductState state,
        DraftText text,
        Judgement judgement,
        int published,
        @Nullable ProductView onSale,
        List<DraftText.Change> changes,
        List<ProductEvent> history,
        int version) {

    /** The craft, once one is chosen. */
    public @Nullable Craft craft() {
        return Judgement.craft(text).orElse(null);
    }

    /** What the shop said when it last sent the product back, if that was the last thing it did. */
    public @Nullable String comment() {
        return state != ProductState.RETURNED
                ? null
                : history.stream()
                        .filter(event -> event.deed() == Deed.RETURNED)
                        .findFirst()
                        .map(ProductEvent::said)
                        .orElse(null);
    }
}
