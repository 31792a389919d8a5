package shop.weft.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import shop.weft.partners.Partners;
import shop.weft.split.Waterfall;

/** Says what a draft lacks, at today's rates and benchmarks of its partner's country. */
@Component
class Judging {

    private final Partners partners;
    private final Waterfall waterfall;
    private final ShopShares shares;
    private final Currency base;
    private final Clock clock;

    Judging(
            Partners partners,
            Waterfall waterfall,
            ShopShares shares,
            @Value("${weft.base-currency}") Currency base,
            Clock clock) {
        this.partners = partners;
        this.waterfall = waterfall;
        this.shares = shares;
        this.base = base;
        this.clock = clock;
    }

    Judgement of(UUID partner, DraftText text) {
        var whose = partners.get(partner);
        var reading = SheetReading.of(text.sheet(), base, whose.currency(), shares);
        var sheet = reading.sheet();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Judgement.of(text, reading, sheet == null ? null : waterfall.judge(sheet, whose.country(), today));
    }

    ShopShares shares() {
        return shares;
    }
}
