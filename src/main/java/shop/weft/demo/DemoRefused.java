package shop.weft.demo;

/** The shop does not start, because invented and real data would meet. Says what is wrong and what to do. */
class DemoRefused extends RuntimeException {

    private final String action;

    private DemoRefused(String what, String action) {
        super(what);
        this.action = action;
    }

    static DemoRefused besideStripeKey() {
        return new DemoRefused(
                "A Stripe key is set and demo data is asked for. Demo orders are paid in the Stripe sandbox, and demo "
                        + "sign-ins open the back office: neither may be near a Stripe account.",
                "Leave weft.demo.enabled (WEFT_DEMO_ENABLED) out, or start without STRIPE_API_KEY.");
    }

    static DemoRefused demoDatabaseWithStripeKey() {
        return new DemoRefused(
                "This database holds the demo world, and a Stripe key is set: invented pieces would be sold for real "
                        + "money, and the demo sign-ins would open the back office.",
                "Use another database (WEFT_DATABASE_URL), or start without STRIPE_API_KEY to see the demo.");
    }

    static DemoRefused databaseInUse() {
        return new DemoRefused(
                "Demo data is asked for, but this database holds other data already and is not marked as a demo.",
                "Use an empty database for the demo (WEFT_DATABASE_URL), or leave weft.demo.enabled "
                        + "(WEFT_DEMO_ENABLED) out.");
    }

    String action() {
        return action;
    }
}
