package shop.weft.payments.stripe;

import com.stripe.exception.ApiException;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;

/** Turns the SDK's checked exceptions into the two that matter: try again, or do not. */
final class StripeCalls {

    private StripeCalls() {}

    static <T> T answer(Call<T> call) {
        try {
            return call.make();
        } catch (InvalidRequestException | CardException refused) {
            throw refused(refused);
        } catch (ApiException broken) {
            throw broken.getStatusCode() != null && broken.getStatusCode() / 100 == 4
                    ? refused(broken)
                    : new StripeUnavailable(broken);
        } catch (StripeException unavailable) {
            throw new StripeUnavailable(unavailable);
        }
    }

    private static StripeRefused refused(StripeException refused) {
        int status = refused.getStatusCode() == null ? 400 : refused.getStatusCode();
        return new StripeRefused(status, refused.getMessage(), refused);
    }

    /** A call through the SDK. */
    interface Call<T> {
        T make() throws StripeException;
    }
}
