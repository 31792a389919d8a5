package shop.weft.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.weft.ledger.Verdict.Line;
import shop.weft.ledger.Verdict.Outcome;
import shop.weft.shared.Money;
import tools.jackson.core.JacksonException;

/** Checks a proof by its own contents alone. */
final class ProofCheck {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern STEP = Pattern.compile("[LR][0-9a-f]{64}");
    private static final int MOST_LINES = 5_000;
    private static final int LONGEST_PATH = 64;

    private ProofCheck() {}

    static Verdict check(String json) {
        try {
            return check(ProofDocument.read(json));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Verdict.failed(Outcome.NOT_A_PROOF);
        }
    }

    private static Verdict check(ProofDocument proof) {
        if (!proof.format().equals(ProofDocument.FORMAT)) {
            return Verdict.failed(Outcome.NOT_A_PROOF);
        }
        if (proof.version() != ProofDocument.VERSION) {
            return Verdict.failed(Outcome.OTHER_VERSION);
        }
        requireShape(proof);
        var root = commonRoot(proof.lines());
        if (root == null) {
            return Verdict.failed(Outcome.LINE_DOES_NOT_FIT);
        }
        var seal = proof.seal();
        var sealRoot = Merkle.climb(Merkle.leaf(root), steps(proof.journal().path()));
        var hash = SealHead.hash(bytes(seal.previous()), bytes(seal.root()), seal.first(), seal.last());
        if (!Arrays.equals(sealRoot, bytes(seal.root())) || !Arrays.equals(hash, bytes(seal.hash()))) {
            return Verdict.failed(Outcome.SEAL_DOES_NOT_FIT);
        }
        return new Verdict(
                Outcome.HOLDS, proof.lines().stream().map(ProofCheck::line).toList(), hash);
    }

    private static void requireShape(ProofDocument proof) {
        var seal = proof.seal();
        require(!proof.lines().isEmpty() && proof.lines().size() <= MOST_LINES);
        require(Stream.of(seal.previous(), seal.root(), seal.hash())
                .allMatch(hash -> HASH.matcher(hash).matches()));
        requirePath(proof.journal().path());
        for (var line : proof.lines()) {
            require(SALT.matcher(line.salt()).matches());
            requirePath(line.path());
            line(line);
        }
        var texts = proof.lines().stream().map(ProofDocument.Line::text).toList();
        require(new HashSet<>(texts).size() == texts.size());
    }

    private static void requirePath(List<String> path) {
        require(path.size() <= LONGEST_PATH);
        require(path.stream().allMatch(step -> STEP.matcher(step).matches()));
    }

    private static void require(boolean shape) {
        if (!shape) {
            throw new IllegalArgumentException("Not a proof");
        }
    }

    /** The journal root that every line leads to, or none if they do not all lead to one. */
    private static byte @Nullable [] commonRoot(List<ProofDocument.Line> lines) {
        byte[] root = null;
        for (var line : lines) {
            var field = new StoredJournal.Field(line.text(), bytes(line.salt()));
            var reached = Merkle.climb(field.hash(), steps(line.path()));
            if (root != null && !Arrays.equals(root, reached)) {
                return null;
            }
            root = reached;
        }
        return root;
    }

    private static List<Merkle.Step> steps(List<String> path) {
        List<Merkle.Step> steps = new ArrayList<>();
        path.forEach(step -> steps.add(new Merkle.Step(step.charAt(0) == 'L', bytes(step.substring(1)))));
        return steps;
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /** Reads {@code leg|line|account|currency|amount|partner|artisan|detail|unit}. */
    private static Line line(ProofDocument.Line opened) {
        var parts = opened.text().split("\\|", -1);
        require(parts.length == 9 && parts[0].equals("leg"));
        return new Line(
                Integer.parseInt(parts[1]),
                AccountCode.ofNumber(parts[2]),
                Money.of(Long.parseLong(parts[4]), parts[3]),
                parts[7].isEmpty() ? null : parts[7],
                parts[8].isEmpty() ? null : java.util.UUID.fromString(parts[8]));
    }
}
