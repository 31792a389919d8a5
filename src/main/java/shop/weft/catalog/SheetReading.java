package shop.weft.catalog;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;
import shop.weft.split.CostSheet;
import shop.weft.split.Party;

/**
 * A cost sheet read from what was typed.
 *
 * @param sheet none if something without which there is nothing to add up is missing
 * @param unread names of the fields that are missing or no number
 */
record SheetReading(@Nullable CostSheet sheet, List<String> unread) {

    static SheetReading of(DraftSheet typed, Currency base, Currency local, ShopShares shares) {
        var unread = new ArrayList<String>();
        var price = needed("price", Typed.money(typed.price(), base), unread);
        var hourly = needed("hourlyRate", Typed.money(typed.hourlyRate(), local), unread);
        var timings = typed.timingList().stream()
                .flatMap(one -> Typed.whole(one).stream())
                .toList();
        if (timings.size() < typed.timingList().size()) {
            unread.add("timings");
        }
        var minutes = typed.minutes().isEmpty()
                ? median(timings)
                : needed("minutes", Typed.whole(typed.minutes()), unread).orElse(null);
        var materials = cost("materials", typed.materials(), local, unread);
        var overhead = cost("overhead", typed.overhead(), local, unread);
        var freightIn = cost("freightIn", typed.freightIn(), local, unread);
        var sheet = price.isEmpty() || hourly.isEmpty() || minutes == null
                ? null
                : new CostSheet(
                        price.get(),
                        typed.labour().equals(Party.STIPEND.name()) ? Party.STIPEND : Party.WAGE,
                        minutes,
                        timings,
                        hourly.get(),
                        materials,
                        overhead,
                        freightIn,
                        shares.shopPermille(),
                        shares.aftercareFloorPermille());
        return new SheetReading(sheet, List.copyOf(unread));
    }

    /** The standard minutes where none are typed: half of the timings took at most so long. */
    private static @Nullable Integer median(List<Integer> timings) {
        return timings.isEmpty() ? null : timings.stream().sorted().toList().get(timings.size() / 2);
    }

    private static <T> Optional<T> needed(String field, Optional<T> read, List<String> unread) {
        if (read.isEmpty()) {
            unread.add(field);
        }
        return read;
    }

    /** A cost that is left out is none. */
    private static Money cost(String field, String typed, Currency local, List<String> unread) {
        return typed.isEmpty()
                ? Money.zero(local)
                : needed(field, Typed.money(typed, local), unread).orElse(Money.zero(local));
    }
}
