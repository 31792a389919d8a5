package shop.weft.shared;

import shop.weft.testing.OnMySql;

@OnMySql
class JobLeasesOnMySqlTests extends JobLeasesTests {}
