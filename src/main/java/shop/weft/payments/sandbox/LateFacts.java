package shop.weft.payments.sandbox;

import java.util.List;

/** Lets come true what is due. */
final class LateFacts {

    /** Far beyond any clock. */
    static final long WHEN_CALLED_FOR = 253_402_300_799L;

    private final Realm realm;
    private final Charges charges;
    private final Refunds refunds;
    private final Disputes disputes;
    private final Payouts payouts;
    private final CheckoutSessions sessions;

    LateFacts(Realm realm, Charges charges, Refunds refunds, Disputes disputes, Payouts payouts, CheckoutSessions all) {
        this.realm = realm;
        this.charges = charges;
        this.refunds = refunds;
        this.disputes = disputes;
        this.payouts = payouts;
        this.sessions = all;
    }

    /** What is due by the clock. */
    int runDue() {
        return run(realm.now());
    }

    /** Everything that is still to come, but for the end of sessions, which is a matter of the clock. */
    int runAll() {
        int done = 0;
        for (int ran = run(WHEN_CALLED_FOR); ran > 0; ran = run(WHEN_CALLED_FOR)) {
            done += ran;
        }
        return done;
    }

    private int run(long until) {
        return realm.store().transact(() -> {
            var due = due(until);
            due.forEach(this::comeTrue);
            return due.size();
        });
    }

    private List<Due> due(long until) {
        return realm.store()
                .jdbc()
                .sql("SELECT id, fact, object_id FROM late_fact WHERE due_at <= ? AND (fact <> ? OR due_at <= ?)"
                        + " ORDER BY id")
                .params(until, LateFact.SESSION_EXPIRED.name(), realm.now())
                .query((row, number) -> new Due(row.getLong(1), LateFact.valueOf(row.getString(2)), row.getString(3)))
                .list();
    }

    private void comeTrue(Due due) {
        realm.store()
                .jdbc()
                .sql("DELETE FROM late_fact WHERE id = ?")
                .param(due.id())
                .update();
        switch (due.fact()) {
            case CHARGE_SETTLED -> charges.settle(due.object());
            case CHARGE_DISPUTED -> disputes.openIfPossible(due.object());
            case REFUND_FAILED -> refunds.fail(due.object());
            case REFUND_SUCCEEDED -> refunds.succeed(due.object());
            case PAYOUT_PAID -> payouts.arrive(due.object());
            case SESSION_EXPIRED -> sessions.expireIfOpen(due.object());
        }
    }

    private record Due(long id, LateFact fact, String object) {}
}
