package shop.weft.partners.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import shop.weft.partners.PartnerFile;
import shop.weft.partners.PartnerKind;
import shop.weft.partners.PartnerRecord;
import shop.weft.partners.PartnerView;

/** A partner's record as it is typed in. Country, region and currency are asked for once, when it is taken on. */
record PartnerForm(
        @Nullable String alias,
        @Nullable PartnerKind kind,
        @Nullable String country,
        @Nullable String region,
        @Nullable String currency,
        @Nullable String agreementVersion,
        @Nullable String agreementSigned,
        @Nullable Integer lead,
        @Nullable List<String> aftercare,
        @Nullable Integer version) {

    static final List<String> REGIONS = List.of("SOUTH_ASIA", "SOUTH_EAST_ASIA", "EAST_AFRICA", "SOUTH_AMERICA");
    static final List<String> AFTERCARE = List.of(
            "MEDICAL",
            "PSYCHOLOGICAL",
            "LEGAL",
            "HOUSING",
            "EDUCATION",
            "VOCATIONAL",
            "EMPLOYMENT",
            "CHILDCARE",
            "TRANSPORT",
            "DOCUMENTS");
    private static final int LONGEST_ALIAS = 120;
    private static final int LONGEST_VERSION = 20;

    PartnerForm {
        aftercare = aftercare == null
                ? List.of()
                : aftercare.stream().filter(AFTERCARE::contains).toList();
    }

    static PartnerForm empty() {
        return new PartnerForm("", PartnerKind.WORKSHOP, "", "", "", "", "", null, List.of(), 0);
    }

    static PartnerForm of(PartnerFile file) {
        var record = file.record();
        var signed = record.agreementSigned();
        return new PartnerForm(
                record.alias(),
                record.kind(),
                file.partner().country(),
                file.partner().region(),
                file.partner().currency().getCurrencyCode(),
                record.agreementVersion(),
                signed == null ? "" : signed.toString(),
                record.lead(),
                record.aftercare(),
                file.version());
    }

    /** Says beside each field what is wrong with it. */
    void check(boolean taking, Errors errors) {
        if (text(alias).isEmpty() || text(alias).length() > LONGEST_ALIAS) {
            errors.rejectValue("alias", "partners.alias.missing");
        }
        if (!text(agreementSigned).isEmpty() && day(agreementSigned).isEmpty()) {
            errors.rejectValue("agreementSigned", "partners.day.wrong");
        }
        if (text(agreementVersion).length() > LONGEST_VERSION) {
            errors.rejectValue("agreementVersion", "partners.agreement.long");
        }
        if (taking) {
            if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(text(country))) {
                errors.rejectValue("country", "partners.country.missing");
            }
            if (!REGIONS.contains(text(region))) {
                errors.rejectValue("region", "partners.region.missing");
            }
            if (money().isEmpty()) {
                errors.rejectValue("currency", "partners.currency.wrong");
            }
        }
    }

    PartnerRecord record() {
        return new PartnerRecord(
                text(alias),
                kind == null ? PartnerKind.WORKSHOP : kind,
                text(agreementVersion).isEmpty() ? null : text(agreementVersion),
                day(agreementSigned).orElse(null),
                lead,
                Objects.requireNonNull(aftercare));
    }

    PartnerView view() {
        var record = record();
        return new PartnerView(
                new UUID(0, 0),
                record.alias(),
                record.kind(),
                text(country),
                text(region),
                money().orElseThrow(),
                List.of(),
                record.aftercare());
    }

    /** A day as browsers write it; empty if it is none. */
    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(typed)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private Optional<Currency> money() {
        return Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(text(currency)))
                .findFirst();
    }
}
