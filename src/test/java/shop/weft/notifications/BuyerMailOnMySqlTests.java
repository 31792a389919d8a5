package shop.weft.notifications;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class BuyerMailOnMySqlTests extends BuyerMailTests {}
