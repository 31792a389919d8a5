package shop.weft.orders.web;

import shop.weft.testing.OnMySql;

/** The same on MySQL: standings and subjects are found by SQL of their own. */
@OnMySql
class OfficeOrderPagesOnMySqlTests extends OfficeOrderPagesTests {}
