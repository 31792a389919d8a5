package shop.weft.split;

/** Another amount is already recorded for the same country, rung and year. Nothing was changed. */
public class BenchmarkConflict extends IllegalStateException {

    BenchmarkConflict(WageBenchmark recorded, WageBenchmark refused) {
        super("%s is recorded already, so %s is refused".formatted(recorded, refused));
    }
}
