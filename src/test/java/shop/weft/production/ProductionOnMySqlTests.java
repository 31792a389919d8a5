package shop.weft.production;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class ProductionOnMySqlTests extends ProductionTests {}
