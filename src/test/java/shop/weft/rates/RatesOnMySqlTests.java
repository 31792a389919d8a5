package shop.weft.rates;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class RatesOnMySqlTests extends RatesTests {}
