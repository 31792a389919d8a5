package shop.weft.partners.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import shop.weft.partners.EvidenceKind;

/**
 * Something seen or decided about a partner, as it is typed in.
 *
 * @param day when it was seen, or until when a review holds
 */
record EvidenceForm(
        @Nullable String kind,
        @Nullable String day,
        @Nullable String words) {

    private static final int LONGEST = 500;

    static EvidenceForm empty() {
        return new EvidenceForm("VISIT", "", "");
    }

    /** Says beside each field what is wrong with it. */
    void check(boolean dated, Errors errors) {
        if (dated && PartnerForm.day(day).isEmpty()) {
            errors.rejectValue("day", "partners.day.wrong");
        }
        if (text().isEmpty() || text().length() > LONGEST) {
            errors.rejectValue("words", "partners.evidence.words.missing");
        }
    }

    String text() {
        return PartnerForm.text(words);
    }

    Optional<EvidenceKind> chosen() {
        return Arrays.stream(EvidenceKind.values())
                .filter(EvidenceKind::byItself)
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }
}
