package shop.weft.orders;

import org.junit.jupiter.api.Nested;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;

/** {@link PlacingRules} on both engines. */
class PlacingTests {

    @Nested
    @ShopTest
    class OnH2 extends PlacingRules {}

    @Nested
    @ShopTest
    @OnMySql
    class OnMySqlServer extends PlacingRules {}
}
