package shop.weft.provenance;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class TraceOnMySqlTests extends TraceTests {}
