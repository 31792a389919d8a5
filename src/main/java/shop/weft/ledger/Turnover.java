package shop.weft.ledger;

/** What went in and out of one account, in minor units, neither of them negative. */
record Turnover(long debits, long credits) {

    static final Turnover NONE = new Turnover(0, 0);

    static Turnover of(long signedMinor) {
        return signedMinor > 0 ? new Turnover(signedMinor, 0) : new Turnover(0, Math.negateExact(signedMinor));
    }

    Turnover plus(Turnover other) {
        return new Turnover(Math.addExact(debits, other.debits), Math.addExact(credits, other.credits));
    }
}
