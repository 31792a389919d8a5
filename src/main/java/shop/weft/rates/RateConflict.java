package shop.weft.rates;

/** A pair already has another rate for the day, recorded either way round. Nothing was changed. */
public class RateConflict extends IllegalStateException {

    RateConflict(ExchangeRate recorded, ExchangeRate refused) {
        super("%s is recorded already, so %s is refused".formatted(recorded, refused));
    }
}
