package shop.weft.ledger;

/** The five kinds of account. Assets and expenses grow by debits, the others by credits. */
public enum AccountType {
    ASSET,
    LIABILITY,
    EQUITY,
    INCOME,
    EXPENSE;

    public boolean growsByDebit() {
        return this == ASSET || this == EXPENSE;
    }
}
