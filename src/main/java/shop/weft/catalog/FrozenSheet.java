package shop.weft.catalog;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;
import java.util.EnumMap;
import shop.weft.shared.Money;
import shop.weft.split.CostSheet;
import shop.weft.split.PartnerCosts;
import shop.weft.split.Party;
import shop.weft.split.PublishedSplit;
import shop.weft.split.SplitParts;

/** The cost sheet that was judged and the split that was frozen, amount by amount: the price's currency, the partner's. */
@Embeddable
class FrozenSheet {

    private Currency currency;
    private long priceMinor;

    @Enumerated(EnumType.STRING)
    private Party payment;

    private int minutes;
    private String timings;
    private int shopPermille;
    private int aftercareFloorPermille;
    private Currency partnerCurrency;
    private long hourlyRateMinor;
    private long labourMinor;
    private long materialsMinor;
    private long overheadMinor;
    private long freightInMinor;
    private long splitWageMinor;
    private long splitStipendMinor;
    private long splitMaterialsMinor;
    private long splitOverheadMinor;
    private long splitFreightInMinor;
    private long splitFeeMinor;
    private long splitAftercareMinor;
    private long splitShopMinor;
    private long aftercareFloorMinor;

    @Column(name = "fee_schedule_version")
    private int feeSchedule;

    @SuppressWarnings("NullAway.Init")
    protected FrozenSheet() {}

    FrozenSheet(CostSheet sheet, PublishedSplit split) {
        currency = sheet.price().currency();
        priceMinor = sheet.price().minor();
        payment = sheet.labour();
        minutes = sheet.minutes();
        timings = sheet.timings().stream().map(String::valueOf).collect(joining(","));
        shopPermille = sheet.shopPermille();
        aftercareFloorPermille = sheet.aftercareFloorPermille();
        partnerCurrency = split.costs().currency();
        hourlyRateMinor = split.costs().hourlyRate().minor();
        labourMinor = split.costs().labour().minor();
        materialsMinor = split.costs().materials().minor();
        overheadMinor = split.costs().overhead().minor();
        freightInMinor = split.costs().freightIn().minor();
        splitWageMinor = split.parts().of(Party.WAGE).minor();
        splitStipendMinor = split.parts().of(Party.STIPEND).minor();
        splitMaterialsMinor = split.parts().of(Party.MATERIALS).minor();
        splitOverheadMinor = split.parts().of(Party.PARTNER_OVERHEAD).minor();
        splitFreightInMinor = split.parts().of(Party.FREIGHT_IN).minor();
        splitFeeMinor = split.parts().of(Party.PAYMENT_FEE).minor();
        splitAftercareMinor = split.parts().of(Party.AFTERCARE).minor();
        splitShopMinor = split.parts().of(Party.SHOP).minor();
        aftercareFloorMinor = split.aftercareFloor().minor();
        feeSchedule = split.feeScheduleVersion();
    }

    Money price() {
        return Money.of(priceMinor, currency);
    }

    PublishedSplit split() {
        return new PublishedSplit(parts(), Money.of(aftercareFloorMinor, currency), costs(), feeSchedule);
    }

    /** The sheet as it would be typed. */
    DraftSheet typed() {
        return new DraftSheet(
                payment.name(),
                price().toMajor().toPlainString(),
                String.valueOf(minutes),
                timings,
                plain(hourlyRateMinor),
                plain(materialsMinor),
                plain(overheadMinor),
                plain(freightInMinor));
    }

    private String plain(long minor) {
        return local(minor).toMajor().toPlainString();
    }

    private SplitParts parts() {
        var parts = new EnumMap<Party, Money>(Party.class);
        parts.put(Party.WAGE, Money.of(splitWageMinor, currency));
        parts.put(Party.STIPEND, Money.of(splitStipendMinor, currency));
        parts.put(Party.MATERIALS, Money.of(splitMaterialsMinor, currency));
        parts.put(Party.PARTNER_OVERHEAD, Money.of(splitOverheadMinor, currency));
        parts.put(Party.FREIGHT_IN, Money.of(splitFreightInMinor, currency));
        parts.put(Party.PAYMENT_FEE, Money.of(splitFeeMinor, currency));
        parts.put(Party.AFTERCARE, Money.of(splitAftercareMinor, currency));
        parts.put(Party.SHOP, Money.of(splitShopMinor, currency));
        return new SplitParts(parts);
    }

    private PartnerCosts costs() {
        return new PartnerCosts(
                payment,
                minutes,
                local(hourlyRateMinor),
                local(labourMinor),
                local(materialsMinor),
                local(overheadMinor),
                local(freightInMinor));
    }

    private Money local(long minor) {
        return Money.of(minor, partnerCurrency);
    }
}
