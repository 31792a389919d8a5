package shop.weft.storefront.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shop.weft.catalog.ProductView;
import shop.weft.pictures.Pictures;
import shop.weft.pricing.Pricing;
import shop.weft.shared.Money;
import tools.jackson.databind.json.JsonMapper;

/** What search engines read of a piece: schema.org Product and Offer. Nothing that the page itself does not show. */
@Component
class StructuredData {

    private static final String SCHEMA = "https://schema.org/";

    private final Pricing pricing;
    private final Addresses addresses;
    private final JsonMapper json;

    StructuredData(Pricing pricing, Addresses addresses, JsonMapper json) {
        this.pricing = pricing;
        this.addresses = addresses;
        this.json = json;
    }

    /** JSON that may stand inside a {@code script} element: no text in it can end the element. */
    String of(ProductView product, Origin origin) {
        var data = thing("Product");
        data.put("@context", SCHEMA);
        data.put("name", product.title());
        data.put("description", product.description());
        data.put("sku", product.slug());
        data.put("url", addresses.of("/p/" + product.slug()));
        data.put(
                "image",
                product.pictures().stream()
                        .map(picture -> addresses.of(Pictures.path(
                                picture.id(), Pictures.widths(picture.id()).getLast())))
                        .toList());
        data.put("material", product.material());
        var name = origin.countryName();
        if (name != null) {
            var country = thing("Country");
            country.put("name", name);
            data.put("countryOfOrigin", country);
        }
        data.put("offers", offer(product));
        return escaped(json.writeValueAsString(data));
    }

    private Map<String, Object> offer(ProductView product) {
        var carriage = pricing.carriage(product.weightGrams());
        var offer = thing("Offer");
        offer.put("url", addresses.of("/p/" + product.slug()));
        offer.put("price", product.price().toMajor().toPlainString());
        offer.put("priceCurrency", product.price().currency().getCurrencyCode());
        offer.put("availability", SCHEMA + (product.stock().isSoldOut() ? "SoldOut" : "InStock"));
        offer.put("itemCondition", SCHEMA + "NewCondition");
        offer.put("shippingDetails", shipping(carriage));
        offer.put("hasMerchantReturnPolicy", returns(List.copyOf(carriage.keySet())));
        return offer;
    }

    /** One entry for all the countries that cost the same. */
    private static List<Map<String, Object>> shipping(Map<String, Money> carriage) {
        Map<Money, List<String>> countries = carriage.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return countries.entrySet().stream()
                .map(rate -> shipping(rate.getKey(), rate.getValue()))
                .toList();
    }

    private static Map<String, Object> shipping(Money rate, List<String> countries) {
        var amount = thing("MonetaryAmount");
        amount.put("value", rate.toMajor().toPlainString());
        amount.put("currency", rate.currency().getCurrencyCode());
        var region = thing("DefinedRegion");
        region.put("addressCountry", countries);
        var details = thing("OfferShippingDetails");
        details.put("shippingRate", amount);
        details.put("shippingDestination", region);
        return details;
    }

    private Map<String, Object> returns(List<String> countries) {
        var policy = thing("MerchantReturnPolicy");
        policy.put("applicableCountry", countries);
        policy.put("returnPolicyCategory", SCHEMA + "MerchantReturnFiniteReturnWindow");
        policy.put("merchantReturnDays", ReturnRules.DAYS);
        policy.put("returnMethod", SCHEMA + "ReturnByMail");
        policy.put("returnFees", SCHEMA + "ReturnFeesCustomerResponsibility");
        policy.put("refundType", SCHEMA + "FullRefund");
        policy.put("merchantReturnLink", addresses.of("/returns"));
        return policy;
    }

    private static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }

    private static String escaped(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
