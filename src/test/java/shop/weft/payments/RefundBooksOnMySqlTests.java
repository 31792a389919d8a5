package shop.weft.payments;

import shop.weft.testing.OnMySql;

@OnMySql
class RefundBooksOnMySqlTests extends RefundBooksTests {}
