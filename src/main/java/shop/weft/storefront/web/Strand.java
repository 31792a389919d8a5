package shop.weft.storefront.web;

import org.jspecify.annotations.Nullable;
import shop.weft.shared.Money;
import shop.weft.split.Party;

/**
 * One line of an account of money, as {@code components/money-bar} draws it.
 *
 * @param note a sentence about the amount, or none
 */
record Strand(Party party, Money amount, @Nullable String note) {}
