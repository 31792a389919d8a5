package shop.weft.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;

/**
 * Proofs that lines of a journal are in the sealed books. A proof opens a buyer's own lines and nothing else: of the
 * other legs, the time, the subject and the memo it holds hashes that cannot be guessed, because each was salted.
 */
@Component
public class Proofs {

    /** Accounts that are kept by no person and no partner, and so may be shown to a buyer. */
    private static final Set<AccountCode> OPEN = EnumSet.of(
            AccountCode.STRIPE_CLEARING,
            AccountCode.TAX_PAYABLE,
            AccountCode.SALES,
            AccountCode.SHIPPING_INCOME,
            AccountCode.DONATIONS,
            AccountCode.DONATIONS_RESTRICTED,
            AccountCode.REFUNDS,
            AccountCode.DISCOUNTS,
            AccountCode.WAGES,
            AccountCode.STIPENDS,
            AccountCode.AFTERCARE,
            AccountCode.MATERIALS,
            AccountCode.PARTNER_OVERHEAD,
            AccountCode.FREIGHT_IN);

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcTemplate jdbc;
    private final StoredJournals journals;

    Proofs(JdbcTemplate jdbc, StoredJournals journals) {
        this.jdbc = jdbc;
        this.journals = journals;
    }

    /**
     * A proof for a buyer, as JSON: opens the lines that may be shown and are about one of the units or about none (tax,
     * carriage, donation, what was paid).
     *
     * @return none as long as the journal is not sealed, which takes some seconds, and if it has no such line
     */
    @Transactional(readOnly = true)
    public Optional<String> of(UUID journal, Collection<UUID> units) {
        return jdbc
                .query("""
                        SELECT seal_leaf.seq, seal.* FROM seal_leaf JOIN seal ON seal.id = seal_leaf.seal_id
                         WHERE seal_leaf.journal_id = ?
                        """, (row, number) -> new Place(row.getLong("seq"), Seals.HEAD.mapRow(row, number)), (Object)
                        Ids.bytes(journal))
                .stream()
                .findFirst()
                .map(place -> open(
                        place,
                        Objects.requireNonNull(journals.load(Set.of(journal)).get(journal)),
                        units))
                .filter(proof -> !proof.lines().isEmpty())
                .map(ProofDocument::write);
    }

    /** Checks a proof by its own contents: that its lines are in a seal of that hash. Asks no database. */
    public static Verdict verify(String json) {
        return ProofCheck.check(json);
    }

    private ProofDocument open(Place place, StoredJournal journal, Collection<UUID> units) {
        var head = place.head();
        var leaves = jdbc.query(
                "SELECT leaf_hash FROM seal_leaf WHERE seal_id = ? ORDER BY seq",
                (row, number) -> row.getBytes("leaf_hash"),
                head.id());
        var fields = journal.fieldHashes();
        List<ProofDocument.Line> lines = new ArrayList<>();
        journal.legs().stream().filter(leg -> mayShow(leg, units)).forEach(leg -> {
            var path = Merkle.path(fields, journal.position(leg));
            lines.add(new ProofDocument.Line(leg.field().text(), HEX.formatHex(leg.salt()), text(path)));
        });
        return new ProofDocument(
                ProofDocument.FORMAT,
                ProofDocument.VERSION,
                lines,
                new ProofDocument.Journal(text(Merkle.path(leaves, (int) (place.seq() - head.firstSeq())))),
                new ProofDocument.Seal(
                        head.previousHex(), head.rootHex(), head.firstSeq(), head.lastSeq(), head.hashHex()));
    }

    private static boolean mayShow(StoredLeg leg, Collection<UUID> units) {
        return OPEN.contains(AccountCode.ofNumber(leg.code()))
                && leg.partner() == null
                && leg.artisan() == null
                && (leg.unit() == null || units.contains(leg.unit()));
    }

    private static List<String> text(List<Merkle.Step> path) {
        return path.stream()
                .map(step -> (step.left() ? "L" : "R") + HEX.formatHex(step.sibling()))
                .toList();
    }

    /** Where a journal is sealed. */
    private record Place(long seq, SealHead head) {}
}
