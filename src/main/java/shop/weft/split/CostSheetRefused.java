package shop.weft.split;

import java.util.Collection;
import java.util.List;

/** A cost sheet that cannot be published, with every reason. Message keys are {@code costsheet.problem.<name>}. */
public class CostSheetRefused extends RuntimeException {

    private final transient List<Problem> problems;

    CostSheetRefused(Collection<Problem> problems) {
        super("The cost sheet cannot be published: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** What can be wrong with a sheet. */
    public enum Problem {
        TOO_FEW_TIMINGS,
        MINUTES_BELOW_TIMINGS,
        BELOW_LEGAL_MINIMUM,
        NO_BENCHMARK,
        NO_RATE,
        AFTERCARE_BELOW_FLOOR,
        LOSS_AT_DEAREST_FEE,
        NOT_POSITIVE
    }
}
