package shop.weft.ledger;

import org.junit.jupiter.api.Nested;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;

/** {@link PostingRules} on both engines. */
class PostingTests {

    @Nested
    @ShopTest
    class OnH2 extends PostingRules {}

    @Nested
    @ShopTest
    @OnMySql
    class OnMySqlServer extends PostingRules {}
}
