package shop.weft.pricing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The tariffs of all countries that the shop sends to. */
    Map<String, CarriageTariff> all() {
        var steps = new HashMap<String, List<CarriageTariff.Step>>();
        jdbc.sql("SELECT d.country, r.up_to_grams, r.amount_minor, r.currency FROM destination d"
                        + " JOIN carriage_rate r ON r.zone = d.zone")
                .query(row -> {
                    steps.computeIfAbsent(row.getString("country"), country -> new ArrayList<>())
                            .add(step(row));
                });
        var tariffs = new HashMap<String, CarriageTariff>();
        steps.forEach((country, of) -> tariffs.put(country, new CarriageTariff(of)));
        return tariffs;
    }

    private static CarriageTariff.Step step(ResultSet row) throws SQLException {
        return new CarriageTariff.Step(
                row.getInt("up_to_grams"), Money.of(row.getLong("amount_minor"), row.getString("currency")));
    }

    /** The tariff for a country, if the shop sends there. */
    Optional<CarriageTariff> to(String country) {
        var steps = jdbc.sql("SELECT r.up_to_grams, r.amount_minor, r.currency FROM destination d"
                        + " JOIN carriage_rate r ON r.zone = d.zone WHERE d.country = ?")
                .param(country)
                .query((row, number) -> step(row))
                .list();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new CarriageTariff(steps));
    }
}
