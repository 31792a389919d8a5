package shop.weft.payments.sandbox;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An answer that is not 2xx, shaped as Stripe shapes it. */
final class StripeError extends RuntimeException {

    private final int status;
    private final String type;
    private final @Nullable String code;
    private final @Nullable String param;

    private StripeError(int status, String type, @Nullable String code, @Nullable String param, String message) {
        super(message);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
    }

    static StripeError invalid(@Nullable String code, @Nullable String param, String message) {
        return new StripeError(400, "invalid_request_error", code, param, message);
    }

    static StripeError missingParameter(String param) {
        return invalid("parameter_missing", param, "Missing required param: %s.".formatted(param));
    }

    static StripeError noSuch(String what, String id) {
        var code = "resource_missing";
        return new StripeError(404, "invalid_request_error", code, "id", "No such %s: '%s'".formatted(what, id));
    }

    static StripeError unauthorized(String message) {
        return new StripeError(401, "invalid_request_error", null, null, message);
    }

    static StripeError unknownRoute(String method, String path) {
        var message = "Unrecognized request URL (%s: %s). The sandbox speaks only the part of Stripe that Weft uses.";
        return new StripeError(404, "invalid_request_error", null, null, message.formatted(method, path));
    }

    static StripeError keyReused(String key) {
        var message =
                "Keys for idempotent requests can only be used with the same parameters they were first used with. "
                        + "Try using a key other than '%s' if you meant to execute a different request.";
        return new StripeError(400, "idempotency_error", null, null, message.formatted(key));
    }

    static StripeError internal() {
        return new StripeError(500, "api_error", null, null, "The sandbox failed; its log says why.");
    }

    int status() {
        return status;
    }

    ObjectNode body() {
        var error = Json.object().put("type", type).put("message", getMessage());
        if (code != null) {
            error.put("code", code).put("doc_url", "https://stripe.com/docs/error-codes/" + code.replace('_', '-'));
        }
        if (param != null) {
            error.put("param", param);
        }
        var body = Json.object();
        body.set("error", error);
        return body;
    }
}
