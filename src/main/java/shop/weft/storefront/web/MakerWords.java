package shop.weft.storefront.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.provenance.MakerGroup;

/** The sentence about a group of makers, with nothing in it that the group does not allow. */
@Component
class MakerWords {

    private final Phrases phrases;

    MakerWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(MakerGroup group, @Nullable String alias) {
        return phrases.of(
                group.messageKey(),
                phrases.number(group.makers()),
                alias == null ? "" : alias,
                group.country() == null ? "" : Countries.name(group.country()),
                group.region() == null ? "" : phrases.of("region." + group.region()),
                group.period() == null ? "" : group.period());
    }
}
