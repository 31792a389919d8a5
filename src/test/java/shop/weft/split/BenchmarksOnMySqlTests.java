package shop.weft.split;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class BenchmarksOnMySqlTests extends BenchmarksTests {}
