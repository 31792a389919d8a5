package shop.weft.artisans;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.identity.NotTheirs;
import shop.weft.partners.Partners;
import shop.weft.safeguarding.Secret;
import shop.weft.safeguarding.Vault;
import shop.weft.shared.Ids;

/** The makers' files, each for the staff of her own partner: whoever asks for another's gets {@link NotTheirs}. */
@Component
@Transactional
public class MakerFiles {

    private static final Set<Secret> FACE = Set.of(Secret.ALIAS, Secret.LANGUAGES, Secret.MARK);

    private final Makers makers;
    private final Partners partners;
    private final Vault vault;
    private final Clock clock;

    MakerFiles(Makers makers, Partners partners, Vault vault, Clock clock) {
        this.makers = makers;
        this.partners = partners;
        this.vault = vault;
        this.clock = clock;
    }

    /** A partner's makers by code, with their marks and without their aliases. */
    @Transactional(readOnly = true)
    public Page<MakerLine> list(UUID partner, Pageable page) {
        var ids = makers.page(partner, page);
        var marks = vault.openAll(ids.getContent(), Set.of(Secret.MARK));
        var today = today();
        var lines = makers.findByIdInOrderByCode(ids.getContent()).stream()
                .map(maker -> {
                    var view = maker.view(today);
                    var mark = MakerFace.of(marks.getOrDefault(view.id(), Map.of()))
                            .mark();
                    return new MakerLine(view.id(), view.code(), view.arrangement(), maker.state(today), mark);
                })
                .toList();
        return new PageImpl<>(lines, page, ids.getTotalElements());
    }

    /** @throws NotTheirs if the partner has no such maker */
    @Transactional(readOnly = true)
    public MakerFile get(UUID partner, UUID id) {
        var maker = found(partner, id);
        var face = MakerFace.of(vault.openAll(Set.of(id), FACE).getOrDefault(id, Map.of()));
        var today = today();
        return new MakerFile(maker.view(today), maker.state(today), face, maker.history(), maker.version());
    }

    /** What makers picked for themselves, for those of the ids that are this partner's; for slips and their cards. */
    @Transactional(readOnly = true)
    public Map<UUID, MakerFace> faces(UUID partner, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var theirs = makers.theirs(partner, ids);
        var opened = vault.openAll(theirs, FACE);
        return theirs.stream()
                .collect(toMap(Function.identity(), id -> MakerFace.of(opened.getOrDefault(id, Map.of()))));
    }

    /** A code that follows the partner's last one, such as {@code BL-17} after {@code BL-16}; empty before the first. */
    @Transactional(readOnly = true)
    public String nextCode(UUID partner) {
        return makers.lastCode(partner).map(MakerFiles::following).orElse("");
    }

    /**
     * Takes on a maker.
     *
     * @return a random id
     * @throws CodeTaken if another of the partner's makers has this code
     */
    public UUID add(UUID partner, NewMaker fresh) {
        var id = Ids.random();
        requireFree(partner, fresh.code(), id);
        var terms = WorkTerms.open(fresh.arrangement(), fresh.weeklyMinutes());
        makers.saveAndFlush(
                new Artisan(id, partners.get(partner).id(), fresh.code(), fresh.ageStatus(), terms, fresh.since()));
        fresh.face().secrets().forEach((secret, text) -> vault.keep(id, secret, text));
        return id;
    }

    /**
     * Changes what is kept of a maker, but for her arrangements.
     *
     * @param version as it was when the editing began
     * @throws OptimisticLockingFailureException if someone else changed it meanwhile
     * @throws CodeTaken if another of the partner's makers has this code
     */
    public void edit(UUID partner, UUID id, int version, String code, AgeStatus ageStatus, MakerFace face) {
        var maker = makers.lock(id, partner).orElseThrow(NotTheirs::new);
        if (maker.version() != version) {
            throw new OptimisticLockingFailureException("This maker was changed meanwhile");
        }
        requireFree(partner, code, id);
        maker.edit(code, ageStatus);
        face.secrets().forEach((secret, text) -> vault.keep(id, secret, text));
        makers.flush();
    }

    /** From a day on she works under other terms: another arrangement, other hours, or she comes back. */
    public void arrange(UUID partner, UUID id, Arrangement arrangement, LocalDate since, int weeklyMinutes) {
        found(partner, id).worksUnder(WorkTerms.open(arrangement, weeklyMinutes), since);
    }

    /**
     * A day is her last with this partner. What she is owed stays owed.
     *
     * @throws IllegalArgumentException if it is before she came
     */
    public void leave(UUID partner, UUID id, LocalDate lastDay) {
        found(partner, id).leaves(lastDay);
    }

    private Artisan found(UUID partner, UUID id) {
        return makers.findByIdAndPartner(id, partner).orElseThrow(NotTheirs::new);
    }

    private void requireFree(UUID partner, String code, UUID id) {
        if (makers.existsByPartnerAndCodeAndIdNot(partner, code, id)) {
            throw new CodeTaken();
        }
    }

    private static String following(String code) {
        var digits = code.replaceFirst("^.*?(\\d*)$", "$1");
        if (digits.isEmpty() || digits.length() > 9) {
            return "";
        }
        var next = String.valueOf(Long.parseLong(digits) + 1);
        return code.substring(0, code.length() - digits.length())
                + "0".repeat(Math.max(0, digits.length() - next.length()))
                + next;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
