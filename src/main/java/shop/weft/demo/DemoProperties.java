package shop.weft.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the demo world is.
 *
 * @param scale the share of products and orders to make, such as 0.2; partners and makers are always all there
 */
@ConfigurationProperties("weft.demo")
record DemoProperties(@DefaultValue("1") BigDecimal scale) {

    private static final int PRODUCTS = 80;
    private static final int FEWEST_PRODUCTS = 10;
    private static final int ORDERS = 250;

    int products() {
        return Math.clamp(share(PRODUCTS), FEWEST_PRODUCTS, PRODUCTS);
    }

    int orders() {
        return Math.max(1, share(ORDERS));
    }

    private int share(int whole) {
        return scale.multiply(BigDecimal.valueOf(whole))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
