package shop.weft.ledger;

import shop.weft.shared.Money;

/** A debit would take a guarded account below zero. Nothing was posted. */
public class BalanceTooLow extends IllegalStateException {

    BalanceTooLow(AccountRef account, Money asked, Money available) {
        super("Account %s has %s, which does not cover %s"
                .formatted(account.code().number(), available, asked));
    }
}
