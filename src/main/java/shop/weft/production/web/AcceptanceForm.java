package shop.weft.production.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import shop.weft.production.BatchFile;
import shop.weft.production.Finding;
import shop.weft.production.Flaw;

/**
 * What became of each maker's pieces, as it is counted.
 *
 * @param version of the batch when its page was opened
 * @param confirmed whether what follows from it was seen
 */
record AcceptanceForm(
        @Nullable List<Count> counts,
        @Nullable Integer version,
        @Nullable Boolean confirmed) {

    AcceptanceForm {
        counts = counts == null ? List.of() : counts;
    }

    /** All that was finished has passed: what is typed is what did not. */
    static AcceptanceForm fresh(BatchFile file) {
        var counts = new ArrayList<Count>();
        file.finished()
                .forEach(maker -> counts.add(
                        new Count(maker.artisan().toString(), String.valueOf(maker.pieces()), "0", "0", "")));
        return new AcceptanceForm(counts, file.version(), false);
    }

    boolean meant() {
        return Boolean.TRUE.equals(confirmed);
    }

    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** The findings, in the order of the makers; empty, with the reasons beside the fields, if they do not add up. */
    List<Finding> read(BatchFile file, Errors errors) {
        var findings = new ArrayList<Finding>();
        var makers = file.finished();
        for (int i = 0; i < makers.size(); i++) {
            var maker = makers.get(i);
            var typed = typed(i);
            if (typed == null || !maker.artisan().toString().equals(typed.artisan())) {
                errors.reject("acceptance.stale");
                return List.of();
            }
            read(i, maker.artisan(), maker.pieces(), typed, errors).ifPresent(findings::add);
        }
        int accepted = findings.stream().mapToInt(Finding::accepted).sum();
        if (!errors.hasErrors() && accepted > file.quantity()) {
            errors.rejectValue("counts[0].passed", "acceptance.many", new Object[] {file.quantity(), accepted}, "");
        }
        return errors.hasErrors() ? List.of() : findings;
    }

    private static Optional<Finding> read(int i, UUID artisan, int pieces, Count typed, Errors errors) {
        var passed = number(typed.passed(), at(i, "passed"), errors);
        var reworked = number(typed.reworked(), at(i, "reworked"), errors);
        var rejected = number(typed.rejected(), at(i, "rejected"), errors);
        if (passed < 0 || reworked < 0 || rejected < 0) {
            return Optional.empty();
        }
        var reason = Arrays.stream(Flaw.values())
                .filter(flaw -> flaw.name().equals(typed.reason()))
                .findFirst();
        if (passed + reworked + rejected != pieces) {
            errors.rejectValue(at(i, "passed"), "acceptance.sum", new Object[] {pieces}, "");
        } else if (rejected > 0 && reason.isEmpty()) {
            errors.rejectValue(at(i, "reason"), "acceptance.reason.missing");
        } else {
            return Optional.of(new Finding(artisan, passed, reworked, rejected, rejected > 0 ? reason.get() : null));
        }
        return Optional.empty();
    }

    private static int number(String typed, String field, Errors errors) {
        if (Count.NUMBER.matcher(typed).matches()) {
            return typed.isEmpty() ? 0 : Integer.parseInt(typed);
        }
        errors.rejectValue(field, "acceptance.number");
        return -1;
    }

    private @Nullable Count typed(int i) {
        var all = Objects.requireNonNull(counts);
        return i < all.size() ? all.get(i) : null;
    }

    private static String at(int row, String field) {
        return "counts[%d].%s".formatted(row, field);
    }

    /** One maker's count as it was typed. */
    record Count(
            @Nullable String artisan,
            @Nullable String passed,
            @Nullable String reworked,
            @Nullable String rejected,
            @Nullable String reason) {

        private static final Pattern NUMBER = Pattern.compile("\\d{0,5}");

        @Override
        public String passed() {
            return text(passed);
        }

        @Override
        public String reworked() {
            return text(reworked);
        }

        @Override
        public String rejected() {
            return text(rejected);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }
}
