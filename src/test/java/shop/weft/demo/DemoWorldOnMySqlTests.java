package shop.weft.demo;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class DemoWorldOnMySqlTests extends DemoWorldTests {}
