package shop.weft.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import shop.weft.artisans.Arrangement;
import shop.weft.catalog.Craft;
import shop.weft.orders.NewOrder;
import shop.weft.partners.PartnerKind;
import shop.weft.pictures.PictureDraft;
import shop.weft.shared.Money;
import shop.weft.split.Party;
import shop.weft.split.Terms;
import tools.jackson.databind.json.JsonMapper;

/** The invented people, places and things, as they are written down under {@code resources/demo}. */
record DemoData(List<Partner> partners, List<Product> products, List<Economy> economies, List<Buyer> buyers) {

    static DemoData read() {
        return new DemoData(
                read("partners", Partner[].class),
                read("products", Product[].class),
                read("economies", Economy[].class),
                read("buyers", Buyer[].class));
    }

    Partner partner(String code) {
        return partners.stream()
                .filter(partner -> partner.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The same with fewer products: every so manieth, so that all crafts stay. */
    DemoData with(int number) {
        var some = IntStream.range(0, number)
                .mapToObj(i -> products.get(i * products.size() / number))
                .toList();
        return new DemoData(partners, some, economies, buyers);
    }

    private static <T> List<T> read(String name, Class<T[]> type) {
        try (var stream = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return List.of(JsonMapper.shared().readValue(stream, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A partner with so many makers, who work under its arrangements in turn. */
    record Partner(
            String code,
            String alias,
            PartnerKind kind,
            String country,
            String region,
            Currency currency,
            int makers,
            Party payment,
            List<Arrangement> arrangements,
            List<String> disclosures,
            List<String> aftercare) {

        String makerCode(int number) {
            return "%s-%02d".formatted(code, number + 1);
        }
    }

    /** A product; the price is in US cents, partner costs in the minor units of the partner's currency. */
    record Product(
            String partner,
            Craft craft,
            String form,
            String title,
            String look,
            String description,
            String size,
            String material,
            int grams,
            long price,
            int minutes,
            List<Integer> timings,
            long hourly,
            long materials,
            long overhead,
            long freight,
            String palette,
            long seed,
            String views,
            Terms terms) {

        List<PictureDraft> pictures() {
            return Arrays.stream(views.split(",")).map(this::picture).toList();
        }

        private PictureDraft picture(String view) {
            var technique = craft == Craft.WEAVING ? "WEAVE" : craft.name();
            return switch (view) {
                case "W" -> new PictureDraft(technique, form, "WHOLE", palette, seed, capital(look));
                case "D" -> new PictureDraft(technique, form, "DETAIL", palette, seed, "Close up: " + look);
                default -> new PictureDraft(technique, form, "IN_PLACE", palette, seed, "At home: " + look);
            };
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    /** A country's currency and what an hour is paid there, in its minor units. Invented, but of the right size. */
    record Economy(
            String country,
            Currency currency,
            BigDecimal perDollar,
            long legalMinimum,
            long prevailing,
            long livingWage) {

        Money hourly(long minor) {
            return Money.of(minor, currency);
        }
    }

    /** Someone who buys. */
    record Buyer(
            String name,
            String email,
            String street,
            String postcode,
            String city,
            @Nullable String region,
            String country) {

        NewOrder.Address address() {
            return new NewOrder.Address(email, name, street, postcode, city, region, country);
        }
    }
}
