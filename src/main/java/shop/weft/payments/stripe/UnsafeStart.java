package shop.weft.payments.stripe;

/** The shop does not start, because it would do harm. Says what is wrong and what to do. */
public class UnsafeStart extends RuntimeException {

    private final String action;

    private UnsafeStart(String what, String action) {
        super(what);
        this.action = action;
    }

    static UnsafeStart withoutStripe() {
        return new UnsafeStart(
                "There is no Stripe key, and the database is not the embedded demo one: goods would be given away "
                        + "for payments that nobody makes.",
                "Set STRIPE_API_KEY and STRIPE_WEBHOOK_SECRET. To try the shop on this database without any money "
                        + "moving, ask for the sandbox with weft.payments.sandbox.enabled=true "
                        + "(WEFT_PAYMENTS_SANDBOX_ENABLED=true).");
    }

    static UnsafeStart demoWithLiveKey() {
        return new UnsafeStart(
                "The Stripe key is a live one, and demo data is switched on: invented pieces would be sold for real "
                        + "money, and the demo sign-ins would open the back office.",
                "Set weft.demo.enabled=false (WEFT_DEMO_ENABLED=false) and use a database of your own "
                        + "(WEFT_DATABASE_URL), or use a test key (sk_test_...).");
    }

    /** What to do about it. */
    public String action() {
        return action;
    }
}
