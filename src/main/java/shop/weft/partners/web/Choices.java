package shop.weft.partners.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shop.weft.partners.PartnerKind;

/** What forms about partners offer, each value with its words. Templates know it as {@code @partnerChoices}. */
@Component("partnerChoices")
public class Choices {

    private static final int LEADS = 6;

    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    public Map<String, String> kinds(Locale locale) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : PartnerKind.values()) {
            kinds.put(kind.name(), word("partners.kind." + kind, locale));
        }
        return kinds;
    }

    public Map<String, String> regions(Locale locale) {
        var regions = new LinkedHashMap<String, String>();
        PartnerForm.REGIONS.forEach(region -> regions.put(region, word("region." + region, locale)));
        return regions;
    }

    /** All countries, by name. */
    public Map<String, String> countries(Locale locale) {
        var countries = new LinkedHashMap<String, String>();
        Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> country(code, locale)))
                .forEach(code -> countries.put(code, country(code, locale)));
        return countries;
    }

    /** Labels for a role within a partner, and no names. */
    public Map<String, String> leads(Locale locale) {
        var leads = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, LEADS)
                .mapToObj(String::valueOf)
                .forEach(number ->
                        leads.put(number, messages.getMessage("partners.lead.number", new Object[] {number}, locale)));
        return leads;
    }

    public List<String> aftercare() {
        return PartnerForm.AFTERCARE;
    }

    public String country(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
