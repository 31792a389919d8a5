package shop.weft.partners;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class PartnersOnMySqlTests extends PartnersTests {}
