package shop.weft.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;

/** The partners' files: what the shop's staff keep of each, and what the partner itself states. */
@Component
@Transactional
public class PartnerFiles {

    private final PartnerOrganisations organisations;
    private final EvidenceLines evidence;
    private final PayoutRoutes routes;
    private final Clock clock;

    PartnerFiles(PartnerOrganisations organisations, EvidenceLines evidence, PayoutRoutes routes, Clock clock) {
        this.organisations = organisations;
        this.evidence = evidence;
        this.routes = routes;
        this.clock = clock;
    }

    /** Partners by alias, of one standing or all, all or only those whose review is overdue. */
    @Transactional(readOnly = true)
    public Page<PartnerLine> list(@Nullable Standing standing, boolean lapsed, Pageable page) {
        return organisations.list(standing, lapsed ? today() : null, page).map(partner -> partner.line(today()));
    }

    /** @throws PartnerNotFound if there is none */
    @Transactional(readOnly = true)
    public PartnerFile get(UUID id) {
        return found(id)
                .file(
                        today(),
                        routes.findByPartnerOrderByAddedAtDescIdDesc(id).stream()
                                .map(PayoutRoute::view)
                                .toList(),
                        evidence.findByPartnerOrderByRecordedAtDescIdDesc(id).stream()
                                .map(Evidence::view)
                                .toList());
    }

    /**
     * Takes on a partner that is still to be looked at: it cannot publish before its first review.
     *
     * @throws AliasTaken if another has this alias
     */
    public UUID takeOn(PartnerView partner, PartnerRecord record) {
        var id = Ids.random();
        requireFree(record.alias(), id);
        var fresh = new Partner(id, partner);
        fresh.edit(record);
        organisations.save(fresh);
        return id;
    }

    /**
     * Changes what the shop keeps of a partner.
     *
     * @param version as it was when the editing began
     * @throws OptimisticLockingFailureException if someone else changed it meanwhile
     * @throws AliasTaken if another has this alias
     */
    public void edit(UUID id, int version, PartnerRecord record) {
        var partner = unchanged(id, version);
        requireFree(record.alias(), id);
        partner.edit(record);
        organisations.flush();
    }

    /** Adds a line of what was seen. */
    public void note(UUID id, EvidenceKind kind, LocalDate seenOn, String words, String seenBy) {
        evidence.save(
                new Evidence(Ids.next(clock), found(id).view().id(), kind, seenOn, words, seenBy, clock.instant()));
    }

    /** Its due diligence was done today and holds to the end of a day. */
    public void review(UUID id, LocalDate until, String words, String seenBy) {
        found(id).reviewed(until);
        note(id, EvidenceKind.REVIEW, today(), words, seenBy);
    }

    /** From now on nothing new of it is published. Wages are not touched. */
    public void suspend(UUID id, String words, String seenBy) {
        found(id).suspend();
        note(id, EvidenceKind.SUSPENSION, today(), words, seenBy);
    }

    /** Ends a suspension; what a review found overdue stays overdue. */
    public void resume(UUID id, String words, String seenBy) {
        found(id).resume();
        note(id, EvidenceKind.RESUMPTION, today(), words, seenBy);
    }

    /**
     * The partner says what it wants stated in public. Nothing is stated before the shop has agreed.
     *
     * @param answers keys of answers, see {@link Question#key}
     * @throws OptimisticLockingFailureException if something changed meanwhile
     */
    public void propose(UUID id, int version, List<String> answers) {
        if (!answers.stream().allMatch(Question::answered)) {
            throw new IllegalArgumentException("Not answers to our questions: " + answers);
        }
        unchanged(id, version).propose(answers);
        organisations.flush();
    }

    /**
     * From now on what the partner proposed is stated in public.
     *
     * @param version as it was read: nothing is agreed to unseen
     * @throws OptimisticLockingFailureException if something changed meanwhile
     */
    public void agree(UUID id, int version) {
        var partner = unchanged(id, version);
        if (!partner.file(today(), List.of(), List.of()).proposed().isEmpty()) {
            partner.agree();
        }
        organisations.flush();
    }

    /** How many questions a partner has neither answered nor proposed an answer to. */
    @Transactional(readOnly = true)
    public int unanswered(UUID id) {
        return found(id).unanswered();
    }

    private Partner unchanged(UUID id, int version) {
        var partner = found(id);
        if (partner.version() != version) {
            throw new OptimisticLockingFailureException("Partner %s was changed meanwhile".formatted(id));
        }
        return partner;
    }

    private void requireFree(String alias, UUID id) {
        if (organisations.existsByAliasAndIdNot(alias, id)) {
            throw new AliasTaken();
        }
    }

    private Partner found(UUID id) {
        return organisations.findById(id).orElseThrow(() -> new PartnerNotFound(id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
