package shop.weft.artisans;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.artisans.PaidWorkRefused.Reason;
import shop.weft.partners.Partners;
import shop.weft.shared.Ids;

/** The makers, by pseudonym. */
@Component
@Transactional(readOnly = true)
public class Artisans {

    private final Makers makers;
    private final Partners partners;
    private final Clock clock;

    Artisans(Makers makers, Partners partners, Clock clock) {
        this.makers = makers;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * Takes on a maker under the usual weekly cap. Only adults can be given paid work.
     *
     * @return a random id
     * @throws shop.weft.partners.PartnerNotFound if there is no such partner
     */
    @Transactional
    public UUID register(UUID partner, String code, AgeStatus ageStatus, Arrangement arrangement, LocalDate since) {
        var terms = WorkTerms.open(arrangement, arrangement.usualWeeklyMinutes());
        var maker = new Artisan(Ids.random(), partners.get(partner).id(), code, ageStatus, terms, since);
        return makers.save(maker).view(since).id();
    }

    /** Writes down that a maker works under another arrangement from a day on. */
    @Transactional
    public void changeArrangement(UUID artisan, Arrangement arrangement, LocalDate since) {
        makers.findById(artisan)
                .orElseThrow(() -> refusal(artisan, Reason.UNKNOWN_MAKER))
                .worksUnder(WorkTerms.open(arrangement, arrangement.usualWeeklyMinutes()), since);
    }

    /** The makers of one partner, by code, with today's arrangements. */
    public List<ArtisanView> of(UUID partner) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return makers.findByPartnerOrderByCode(partner).stream()
                .map(maker -> maker.view(today))
                .toList();
    }

    /** Makers as they work on a day, by code; before their first day and after their last, as then. One statement. */
    public List<ArtisanView> onDay(Collection<UUID> ids, LocalDate day) {
        return makers.findByIdInOrderByCode(ids).stream()
                .map(maker -> maker.view(day))
                .toList();
    }

    /**
     * A maker to whom paid work may be given on a day, with her arrangement and her weekly cap on that day. Work beyond the
     * cap is not refused, because it was done: see {@link ArtisanView#beyondCap}.
     *
     * @throws PaidWorkRefused if she is not known as an adult, or had no arrangement on that day: none yet, or she had left
     */
    public ArtisanView forPaidWork(UUID artisan, LocalDate day) {
        var maker = makers.findById(artisan).orElseThrow(() -> refusal(artisan, Reason.UNKNOWN_MAKER));
        if (!maker.adult()) {
            throw refusal(artisan, Reason.NOT_KNOWN_AS_ADULT);
        }
        if (maker.termsOn(day).isEmpty()) {
            throw refusal(artisan, Reason.NO_ARRANGEMENT);
        }
        return maker.view(day);
    }

    private static PaidWorkRefused refusal(UUID artisan, Reason reason) {
        return new PaidWorkRefused(artisan, reason);
    }
}
