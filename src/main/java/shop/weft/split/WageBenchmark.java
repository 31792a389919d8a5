package shop.weft.split;

import shop.weft.shared.Money;

/**
 * An hourly wage somebody has published for a country.
 *
 * @param country ISO 3166 alpha-2
 * @param year the year it is for
 * @param hourly in the country's currency, positive
 * @param source who published it, as a page may print it
 */
public record WageBenchmark(String country, Rung rung, int year, Money hourly, String source) {

    public WageBenchmark {
        if (!hourly.isPositive()) {
            throw new IllegalArgumentException("A benchmark is positive, not " + hourly);
        }
    }

    /** The steps of the wage ladder. Message keys are {@code wage.rung.<name>}. */
    public enum Rung {
        LEGAL_MINIMUM,
        PREVAILING,
        LIVING_WAGE
    }
}
