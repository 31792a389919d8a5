package shop.weft.artisans;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class MakerFilesOnMySqlTests extends MakerFilesTests {}
