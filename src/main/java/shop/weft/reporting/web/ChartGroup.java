package shop.weft.reporting.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shop.weft.ledger.AccountCode;
import shop.weft.ledger.AccountType;
import shop.weft.ledger.ChartLine;
import shop.weft.shared.Money;

/** One class of the chart of accounts, such as what we owe. */
public record ChartGroup(AccountType type, List<Code> codes) {

    /** One code of it, with a line per currency. */
    public record Code(AccountCode code, List<Line> lines) {}

    /** All accounts of the code in one currency, and where they are shown. */
    public record Line(Money balance, long accounts, String href) {

        static Line of(ChartLine line) {
            var href = line.accounts() == 1
                    ? "/finance/accounts/" + line.first()
                    : Filters.address(
                            "/finance/accounts",
                            "code",
                            line.code().number(),
                            "currency",
                            line.balance().currency().getCurrencyCode());
            return new Line(line.balance(), line.accounts(), href);
        }
    }

    static List<ChartGroup> of(List<ChartLine> chart) {
        List<ChartGroup> groups = new ArrayList<>();
        for (var type : AccountType.values()) {
            var codes = Arrays.stream(AccountCode.values())
                    .filter(code -> code.type() == type)
                    .map(code -> new Code(
                            code,
                            chart.stream()
                                    .filter(line -> line.code() == code)
                                    .map(Line::of)
                                    .toList()))
                    .toList();
            groups.add(new ChartGroup(type, codes));
        }
        return groups;
    }
}
