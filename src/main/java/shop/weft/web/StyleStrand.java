package shop.weft.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import shop.weft.shared.Money;
import shop.weft.split.Party;

/** A row of the money bars in the style guide. */
public record StyleStrand(
        Party party, Money amount, @Nullable MessageSourceResolvable note) {

    static List<StyleStrand> ofAPrice() {
        var wage = new DefaultMessageSourceResolvable(
                new String[] {"style.moneyBar.wage"}, new Object[] {Money.of(256_000, "NPR")});
        return List.of(
                new StyleStrand(Party.WAGE, usd(1920), wage),
                new StyleStrand(Party.STIPEND, usd(310), null),
                new StyleStrand(Party.MATERIALS, usd(420), null),
                new StyleStrand(Party.PARTNER_OVERHEAD, usd(360), null),
                new StyleStrand(Party.FREIGHT_IN, usd(190), null),
                new StyleStrand(Party.PAYMENT_FEE, usd(169), null),
                new StyleStrand(
                        Party.AFTERCARE, usd(811), new DefaultMessageSourceResolvable("style.moneyBar.aftercare")),
                new StyleStrand(Party.SHOP, usd(620), null));
    }

    /** Two parties, one of them very small. */
    static List<StyleStrand> ofTwoParties() {
        return List.of(new StyleStrand(Party.WAGE, usd(123_456_789), null), new StyleStrand(Party.SHOP, usd(1), null));
    }

    private static Money usd(long cents) {
        return Money.of(cents, "USD");
    }
}
