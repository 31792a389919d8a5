package shop.weft.shared;

import java.util.Currency;

/** Two currencies met in one sum. Always a mistake of the program: convert first, through a recorded rate. */
public class CurrencyMismatch extends IllegalArgumentException {

    CurrencyMismatch(Currency expected, Currency actual) {
        super("Expected an amount in %s but was given one in %s".formatted(expected, actual));
    }
}
