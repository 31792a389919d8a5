package shop.weft.safeguarding;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class VaultOnMySqlTests extends VaultTests {}
