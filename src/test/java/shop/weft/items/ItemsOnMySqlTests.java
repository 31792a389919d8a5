package shop.weft.items;

import shop.weft.testing.OnMySql;

@OnMySql
class ItemsOnMySqlTests extends ItemsTests {}
