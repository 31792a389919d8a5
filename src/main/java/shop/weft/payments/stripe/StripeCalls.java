package shop.weft.payments.stripe;

import com.stripe.exception.ApiException;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import java.util.Set;

/** Turns the SDK's checked exceptions into the two that matter: try again, or do not. */
final class StripeCalls {

    /**
     * Timed out, the idempotency key is in use by a call under way, and too early: none says that the call was not
     * carried out.
     */
    private static final Set<Integer> COME_BACK_LATER = Set.of(408, 409, 425);

    private StripeCalls() {}

    static <T> T answer(Call<T> call) {
        try {
            return call.make();
        } catch (InvalidRequestException | CardException refused) {
            throw refused(refused);
        } catch (ApiException broken) {
            throw isRefusal(broken) ? refused(broken) : new StripeUnavailable(broken);
        } catch (StripeException unavailable) {
            throw new StripeUnavailable(unavailable);
        }
    }

    private static boolean isRefusal(ApiException broken) {
        var status = broken.getStatusCode();
        return status != null && status / 100 == 4 && !COME_BACK_LATER.contains(status);
    }

    private static StripeRefused refused(StripeException refused) {
        int status = refused.getStatusCode() == null ? 400 : refused.getStatusCode();
        return new StripeRefused(status, refused.getCode());
    }

    /** A call through the SDK. */
    interface Call<T> {
        T make() throws StripeException;
    }
}
