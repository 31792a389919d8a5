package shop.weft.demo;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about a database that an older state of the shop has made, without a stack trace. */
class OutdatedDataAnalysis extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "The database was made by another state of this shop: " + cause.getMessage(),
                "If it is the demo's: delete ./data to begin anew. If it holds anything that matters, start the version of"
                        + " the shop that made it.",
                cause);
    }
}
