package shop.weft.partners;

/** How money reaches a partner. */
public enum PayoutMethod {
    BANK_TRANSFER,
    MOBILE_WALLET,
    SAVINGS_GROUP,
    CASH_BY_COURIER;

    /** Whether there is an account of which the last four characters tell it from another. */
    public boolean hasAccount() {
        return this != CASH_BY_COURIER;
    }
}
