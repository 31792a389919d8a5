package shop.weft.orders;

import org.junit.jupiter.api.Nested;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;

/** {@link ConfirmingRules} on both engines. */
class ConfirmingTests {

    @Nested
    @ShopTest
    class OnH2 extends ConfirmingRules {}

    @Nested
    @ShopTest
    @OnMySql
    class OnMySqlServer extends ConfirmingRules {}
}
