package shop.weft.pricing;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.weft.shared.Money;

/** The tables of destinations, their zones and what carriage costs to them from the hub. */
@Repository
class Carriage {

    private final JdbcClient jdbc;

    Carriage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> destinations() {
        return jdbc.sql("SELECT country FROM destination ORDER BY country")
                .query((row, number) -> row.getString("country"))
                .list();
    }

    /** The tariff for a country, if the shop sends there. */
    Optional<CarriageTariff> to(String country) {
        var steps = jdbc.sql("SELECT r.up_to_grams, r.amount_minor, r.currency FROM destination d"
                        + " JOIN carriage_rate r ON r.zone = d.zone WHERE d.country = ?")
                .param(country)
                .query((row, number) -> new CarriageTariff.Step(
                        row.getInt("up_to_grams"), Money.of(row.getLong("amount_minor"), row.getString("currency"))))
                .list();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new CarriageTariff(steps));
    }
}
