package shop.weft.storefront.web;

/** The rules of returning a piece, for the pages and the machines that state them. */
final class ReturnRules {

    /** How long a buyer has to send a piece back, counted from the day it arrives. */
    static final int DAYS = 30;

    private ReturnRules() {}
}
