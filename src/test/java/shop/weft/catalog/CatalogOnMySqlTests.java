package shop.weft.catalog;

import shop.weft.testing.OnMySql;

@OnMySql
class CatalogOnMySqlTests extends CatalogTests {}
