package shop.weft.catalog;

import org.junit.jupiter.api.Nested;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;

/** {@link CatalogListRules} on both engines. */
class CatalogListTests {

    @Nested
    @ShopTest
    class OnH2 extends CatalogListRules {}

    @Nested
    @ShopTest
    @OnMySql
    class OnMySqlServer extends CatalogListRules {}
}
