package shop.weft.payments;

import shop.weft.testing.OnMySql;

@OnMySql
class PaymentsOnMySqlTests extends PaymentsTests {}
