package shop.weft.storefront.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.weft.orders.Receipt;
import shop.weft.shared.Money;

/** What a receipt says of gifts, as its buyer may have to show it: only what has not gone back is one. */
@Component
class GiftWords {

    private final Phrases phrases;

    GiftWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Nothing where a gift, or the whole payment, has gone back: then there is nothing left to be said.
     *
     * @param wentBack in all, without what failed
     */
    @Nullable
    String of(Receipt receipt, Money wentBack) {
        var remains = receipt.total().minus(wentBack);
        var gift = giftLeft(receipt);
        if (receipt.donation().isZero()) {
            return remains.isPositive() ? phrases.of("receipt.gift.none") : null;
        }
        if (!gift.isPositive()) {
            return null;
        }
        var forIt = remains.minus(gift);
        if (!forIt.isPositive()) {
            return phrases.of("receipt.gift.only", phrases.amount(gift));
        }
        return phrases.of(
                wentBack.isPositive() ? "receipt.gift.left" : "receipt.gift.fair",
                phrases.amount(remains),
                phrases.amount(forIt),
                phrases.amount(gift));
    }

    private static Money giftLeft(Receipt receipt) {
        var back = Stream.concat(Stream.of(Money.zero(receipt.total().currency())), goneBack(receipt));
        return receipt.donation().minus(back.reduce(Money::plus).orElseThrow());
    }

    private static Stream<Money> goneBack(Receipt receipt) {
        return receipt.refunds().stream().filter(refund -> !refund.failed()).map(Receipt.Refund::donation);
    }
}
