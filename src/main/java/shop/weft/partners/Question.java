package shop.weft.partners;

import java.util.List;

/**
 * What every partner is asked, and may answer in public. The question stands under {@code disclosure.question.<name>}, its
 * answers under {@code disclosure.<name>.<answer>}, as sentences that need no question.
 */
public enum Question {
    WORK_VOLUNTARY("YES", "NO"),
    BED("KEPT", "NO_BEDS", "LOST"),
    RELIGION("NONE", "VOLUNTARY", "EXPECTED"),
    PAY_ROUTE("EACH_MAKER", "GROUP", "PARTNER"),
    DEDUCTIONS("NONE", "AGREED"),
    BATCH_PAY("READ_OUT", "IN_PRIVATE"),
    CHILDCARE("ON_SITE", "PAID_FOR", "NONE"),
    LEADERS("ELECTED", "APPOINTED");

    private final List<String> answers;

    Question(String... answers) {
        this.answers = List.of(answers);
    }

    /** The answers there are, in their order. */
    public List<String> answers() {
        return answers;
    }

    /** The key of an answer, such as {@code WORK_VOLUNTARY.YES}. */
    public String key(String answer) {
        return name() + "." + answer;
    }

    /** Whether a key is an answer to some question. */
    static boolean answered(String key) {
        for (var question : values()) {
            if (question.answers.stream().map(question::key).anyMatch(key::equals)) {
                return true;
            }
        }
        return false;
    }
}
