package shop.weft.safeguarding;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a {@link VaultRefused} in plain words, without a stack trace. */
class VaultRefusedAnalysis extends AbstractFailureAnalyzer<VaultRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, VaultRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
