package shop.weft.production;

import shop.weft.testing.OnMySql;

/** The same on MySQL, where two who accept at once wait for each other's row. */
@OnMySql
class AcceptanceOnMySqlTests extends AcceptanceTests {}
