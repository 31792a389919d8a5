package shop.weft.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a {@link DemoRefused} in plain words, without a stack trace. */
class DemoRefusedAnalysis extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DemoRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
