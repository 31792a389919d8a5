package shop.weft.catalog.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import shop.weft.catalog.Judgement;
import shop.weft.shared.Money;
import shop.weft.split.CostSheetRefused.Problem;
import shop.weft.split.Party;
import shop.weft.split.SheetVerdict;
import shop.weft.split.WageBenchmark.Rung;

/** Says in words what a cost sheet comes to and what is wrong with it. Templates know it as {@code @sheetWords}. */
@Component("sheetWords")
class SheetWords {

    /** The strands of a money bar: who gets something of the price. */
    public List<Row> rows(Judgement judgement) {
        var verdict = judgement.verdict();
        return verdict == null
                ? List.of()
                : Arrays.stream(Party.values())
                        .flatMap(party -> Stream.ofNullable(verdict.parts().get(party))
                                .filter(Money::isPositive)
                                .map(amount -> new Row(party, amount, null)))
                        .toList();
    }

    /** What stands in the way of publishing, each a sentence. */
    public List<MessageSourceResolvable> wrong(Judgement judgement) {
        var verdict = judgement.verdict();
        if (verdict == null) {
            return List.of();
        }
        var said = new ArrayList<MessageSourceResolvable>();
        var unsaid = verdict.problems().isEmpty() ? EnumSet.noneOf(Problem.class) : EnumSet.copyOf(verdict.problems());
        verdict.below().stream()
                .filter(gap -> gap.benchmark().rung() == Rung.LEGAL_MINIMUM)
                .forEach(gap -> {
                    said.add(below(gap));
                    unsaid.remove(Problem.BELOW_LEGAL_MINIMUM);
                });
        if (verdict.aftercareShort() != null) {
            said.add(shortOf("aftercare", verdict.aftercareShort(), verdict.leastPrice()));
            unsaid.remove(Problem.AFTERCARE_BELOW_FLOOR);
        }
        if (verdict.shopShort() != null) {
            said.add(shortOf("shop", verdict.shopShort(), verdict.leastPrice()));
            unsaid.remove(Problem.LOSS_AT_DEAREST_FEE);
        }
        unsaid.forEach(problem -> said.add(words("costsheet.problem." + problem)));
        return said;
    }

    /** What is worth knowing besides, each a sentence. */
    public List<MessageSourceResolvable> notes(Judgement judgement) {
        var verdict = judgement.verdict();
        if (verdict == null) {
            return List.of();
        }
        var said = new ArrayList<MessageSourceResolvable>();
        verdict.below().stream()
                .filter(gap -> gap.benchmark().rung() != Rung.LEGAL_MINIMUM)
                .forEach(gap -> said.add(below(gap)));
        var rounding = verdict.rounding();
        if (rounding != null) {
            said.add(words(
                    "catalog.rounding",
                    String.valueOf(rounding.minutes()),
                    rounding.exact().toPlainString(),
                    rounding.paid()));
        }
        return said;
    }

    /** The minutes that are paid for a unit, where a sheet could be read. */
    public @Nullable Integer minutes(Judgement judgement) {
        return judgement.sheet() == null
                ? null
                : Objects.requireNonNull(judgement.sheet()).minutes();
    }

    /** What a draft lacks besides. */
    public Set<String> gaps(Judgement judgement) {
        return judgement.gaps();
    }

    private static MessageSourceResolvable below(SheetVerdict.Gap gap) {
        var benchmark = gap.benchmark();
        return words(
                "catalog.below." + benchmark.rung(),
                benchmark.hourly(),
                gap.missing(),
                benchmark.source(),
                String.valueOf(benchmark.year()));
    }

    private static MessageSourceResolvable shortOf(String whom, Money missing, @Nullable Money leastPrice) {
        return leastPrice == null
                ? words("catalog.short." + whom + ".never", missing)
                : words("catalog.short." + whom, missing, leastPrice);
    }

    private static MessageSourceResolvable words(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {key}, arguments);
    }

    /** A strand of a money bar. */
    public record Row(Party party, Money amount, @Nullable String note) {}
}
