package shop.weft.production;

import shop.weft.testing.OnMySql;

@OnMySql
class ProductionOnMySqlTests extends ProductionTests {}
