package shop.weft.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.partners.PartnerKind;
import shop.weft.partners.PartnerView;
import shop.weft.partners.Partners;
import shop.weft.shared.Ids;

/** Partners and signed-in members of staff for tests of staff pages. */
public final class PartnerStaff {

    public static final String PASSWORD = "a long enough password";

    private PartnerStaff() {}

    /** A new partner in Nepal that may publish. */
    public static UUID partner(Partners partners) {
        return partners.register(new PartnerView(
                Ids.random(),
                "Partner " + Ids.random(),
                PartnerKind.WORKSHOP,
                "NP",
                "SOUTH_ASIA",
                ShopWorld.NPR,
                List.of(),
                List.of("LEGAL")));
    }

    /** A browser in which someone with this role has signed in. */
    public static Buyer signedIn(int port, Staff staff, Role role, @Nullable UUID partner) {
        var email = register(staff, role, partner);
        var browser = new Buyer(URI.create("http://localhost:" + port));
        var form = Jsoup.parse(browser.get("/sign-in").body()).selectFirst("form[action^=/sign-in]");
        var fields = new HashMap<>(Buyer.fields(Objects.requireNonNull(form)));
        fields.putAll(Map.of("email", email, "password", PASSWORD));
        assertThat(browser.post("/sign-in", fields).statusCode()).isEqualTo(302);
        return browser;
    }

    /** A new account; what it signs in with besides {@link #PASSWORD}. */
    public static String register(Staff staff, Role role, @Nullable UUID partner) {
        var email = UUID.randomUUID() + "@example.org";
        staff.register(email, "Test", role, partner, PASSWORD);
        return email;
    }
}
