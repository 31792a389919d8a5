package shop.weft.storefront.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.weft.ledger.Proofs;
import shop.weft.orders.Receipt;

/** The proof that the lines of a receipt are in the sealed books. */
@Component
class ReceiptProofs {

    private final Proofs proofs;

    ReceiptProofs(Proofs proofs) {
        this.proofs = proofs;
    }

    /** None until the sale is sealed. */
    Optional<String> of(Receipt receipt) {
        var journal = receipt.saleJournal();
        return journal == null
                ? Optional.empty()
                : proofs.of(
                        journal,
                        receipt.units().stream().map(Receipt.Unit::item).toList());
    }
}
