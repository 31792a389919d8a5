package shop.weft.items;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class ItemsOnMySqlTests extends ItemsTests {}
