package shop.weft.ledger;

import org.junit.jupiter.api.Nested;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;

/** {@link BookRules} on both engines. */
class BookTests {

    @Nested
    @ShopTest
    class OnH2 extends BookRules {}

    @Nested
    @ShopTest
    @OnMySql
    class OnMySqlServer extends BookRules {}
}
