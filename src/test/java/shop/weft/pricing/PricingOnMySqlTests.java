package shop.weft.pricing;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class PricingOnMySqlTests extends PricingTests {}
