package shop.weft.payments.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.Stripe;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.Event;
import com.stripe.model.LineItem;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Payout;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sandbox's objects have the fields that the SDK's classes have. */
class SandboxShapesTests {

    /** Only there when expanded, when it applies, or for other ways to pay. */
    private static final Set<String> LEFT_OUT = Set.of(
            "line_items",
            "refunds",
            "authorization_code",
            "level3",
            "source",
            "account",
            "context",
            "hooks",
            "allowed_payment_method_types",
            "managed_payments",
            "transfer_data",
            "customer",
            "customer_account",
            "next_action",
            "presentment_details",
            "instructions_email",
            "description",
            "network_reason_code",
            "discounts",
            "taxes");

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("checkout.session", Session.class),
                Arguments.of("payment_intent", PaymentIntent.class),
                Arguments.of("charge", Charge.class),
                Arguments.of("refund", Refund.class),
                Arguments.of("dispute", Dispute.class),
                Arguments.of("balance_transaction", BalanceTransaction.class),
                Arguments.of("payout", Payout.class),
                Arguments.of("event", Event.class),
                Arguments.of("item", LineItem.class));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldOfTheSdkIsThere(String kind, Class<?> type) {
        var missing = new TreeSet<>(fields(type));
        missing.removeAll(Shapes.of(kind).propertyNames());
        missing.removeAll(LEFT_OUT);

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noFieldIsThereThatTheSdkDoesNotKnow(String kind, Class<?> type) {
        var unknown = new TreeSet<>(Shapes.of(kind).propertyNames());
        unknown.removeAll(fields(type));
        unknown.remove("created");

        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSdkReadsItsTypes(String kind, Class<? extends StripeObject> type) {
        var shape = Shapes.of(kind).put("id", "x_1").put("created", 1);

        var read = StripeObject.deserializeStripeObject(Json.write(shape), type, null);

        assertThat(read).isInstanceOf(type);
    }

    @Test
    void speaksTheVersionOfTheSdk() {
        assertThat(Events.API_VERSION).isEqualTo(Stripe.API_VERSION);
    }

    private static Set<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .flatMap(field -> serializedName(field).stream())
                .collect(Collectors.toSet());
    }

    /** The SDK's annotation is not on our compile path, only on the run time's. */
    private static java.util.Optional<String> serializedName(Field field) {
        return Arrays.stream(field.getAnnotations())
                .filter(annotation ->
                        annotation.annotationType().getSimpleName().equals("SerializedName"))
                .map(annotation -> annotation.toString().replaceAll(".*value=\"([^\"]+)\".*", "$1"))
                .findFirst();
    }
}
