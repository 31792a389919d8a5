package shop.weft.payments.sandbox;

/** The objects of one sandbox, wired to each other. */
record Resources(
        Realm realm,
        BalanceTransactions transactions,
        Charges charges,
        CheckoutSessions sessions,
        Attempts attempts,
        Refunds refunds,
        Disputes disputes,
        Payouts payouts,
        LateFacts lateFacts) {

    static Resources of(Realm realm) {
        var transactions = new BalanceTransactions(realm);
        var charges = new Charges(realm, transactions);
        var sessions = new CheckoutSessions(realm);
        var refunds = new Refunds(realm, transactions, charges);
        var disputes = new Disputes(realm, transactions, charges);
        var payouts = new Payouts(realm, transactions);
        return new Resources(
                realm,
                transactions,
                charges,
                sessions,
                new Attempts(realm, sessions, charges),
                refunds,
                disputes,
                payouts,
                new LateFacts(realm, charges, refunds, disputes, payouts, sessions));
    }
}
