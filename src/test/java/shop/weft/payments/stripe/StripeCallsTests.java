package shop.weft.payments.stripe;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripeCallsTests {

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 425, 500, 503})
    void takesWhatMayStillHappenForNoAnswer(int status) {
        assertThatThrownBy(() -> answered(status)).isInstanceOf(StripeUnavailable.class);
    }

    @Test
    void takesWhatStripeWillNotDoForARefusal() {
        assertThatThrownBy(() -> answered(405)).isInstanceOf(StripeRefused.class);
    }

    private static Object answered(int status) {
        return StripeCalls.answer(() -> {
            throw new ApiException("no", "req_1", null, status, null);
        });
    }
}
