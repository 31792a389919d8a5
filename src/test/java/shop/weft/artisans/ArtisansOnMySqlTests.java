package shop.weft.artisans;

import shop.weft.testing.OnMySql;

@OnMySql
class ArtisansOnMySqlTests extends ArtisansTests {}
