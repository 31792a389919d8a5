package shop.weft.pricing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.SqlTime;

/** Where the shop collects tax, and since when. Rates change by a new registration with a later day. */
@Component
public class Taxes {

    private static final String SELECT = "SELECT basis_points, from_day, label FROM tax_registration WHERE country = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    Taxes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records a registration. Recording the same again changes nothing.
     *
     * @throws IllegalStateException if another rate or label is recorded for the country and day
     */
    public void register(TaxRegistration registration) {
        try {
            jdbc.sql("INSERT INTO tax_registration (country, from_day, basis_points, label, recorded_at)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .params(
                            registration.country(),
                            registration.from(),
                            registration.basisPoints(),
                            registration.label(),
                            SqlTime.toColumn(clock.instant()))
                    .update();
        } catch (DuplicateKeyException recorded) {
            if (!latest(registration.country(), registration.from()).equals(Optional.of(registration))) {
                throw new IllegalStateException(
                        "Another registration is recorded for the day of " + registration, recorded);
            }
        }
    }

    /** The registration in force in a country on a day, if tax is collected there. */
    Optional<TaxRegistration> inForce(String country, LocalDate day) {
        return latest(country, day).filter(registration -> registration.basisPoints() > 0);
    }

    private Optional<TaxRegistration> latest(String country, LocalDate day) {
        return jdbc.sql(SELECT + " AND from_day <= ? ORDER BY from_day DESC LIMIT 1")
                .params(country, day)
                .query((row, number) -> new TaxRegistration(
                        country,
                        row.getInt("basis_points"),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("label")))
                .optional();
    }
}
