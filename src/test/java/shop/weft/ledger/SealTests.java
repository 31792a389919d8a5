package shop.weft.ledger;

import org.junit.jupiter.api.Nested;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;

/** {@link SealRules} on both engines. */
class SealTests {

    @Nested
    @ShopTest
    class OnH2 extends SealRules {}

    @Nested
    @ShopTest
    @OnMySql
    class OnMySqlServer extends SealRules {}
}
