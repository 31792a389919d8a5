package shop.weft.catalog;

import java.util.Objects;
import shop.weft.split.CostSheet;
import shop.weft.split.Terms;

/** A draft of which everything could be read, as it is to be published. */
record ReadyProduct(Craft craft, Terms terms, int weightGrams, CostSheet sheet, DraftText text) {

    /** @throws java.util.NoSuchElementException if something is missing */
    static ReadyProduct of(DraftText text, Judgement judgement) {
        return new ReadyProduct(
                Judgement.craft(text).orElseThrow(),
                Judgement.terms(text).orElseThrow(),
                Typed.whole(text.words().weight()).orElseThrow(),
                Objects.requireNonNull(judgement.sheet()),
                text);
    }
}
