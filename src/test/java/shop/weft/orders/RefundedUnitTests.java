package shop.weft.orders;

import org.junit.jupiter.api.Nested;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;

/** {@link RefundedUnitRules} on both engines. */
class RefundedUnitTests {

    @Nested
    @ShopTest
    class OnH2 extends RefundedUnitRules {}

    @Nested
    @ShopTest
    @OnMySql
    class OnMySqlServer extends RefundedUnitRules {}
}
