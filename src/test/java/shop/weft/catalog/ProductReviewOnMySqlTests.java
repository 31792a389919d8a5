package shop.weft.catalog;

import shop.weft.testing.OnMySql;

/** The same on MySQL. */
@OnMySql
class ProductReviewOnMySqlTests extends ProductReviewTests {}
