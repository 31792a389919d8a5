package shop.weft.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;

class OutdatedDataAnalysisTests {

    @Test
    void saysHowToBeginAnew() {
        var details = new ErrorDetails(CoreErrorCode.CHECKSUM_MISMATCH, "checksum mismatch");
        var failed = new IllegalStateException(new FlywayValidateException(details, "checksum mismatch"));

        var analysis = Objects.requireNonNull(new OutdatedDataAnalysis().analyze(failed));

        assertThat(analysis.getDescription()).contains("another state of this shop", "checksum mismatch");
        assertThat(analysis.getAction()).contains("delete ./data to begin anew");
    }
}
