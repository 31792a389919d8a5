package shop.weft.production;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.weft.catalog.Craft;
import shop.weft.production.Cohort.MakerCount;
import shop.weft.shared.Ids;
import shop.weft.shared.Quarter;

/**
 * Counts makers in the database. Quarters of a year travel as a bit mask, so that at most fifteen rows for a partner and
 * year tell how many makers there are in any of its quarters, without counting anyone twice.
 */
@Repository
class CohortRows {

    private static final String QUARTERS =
            "SUM(DISTINCT CASE QUARTER(b.accepted_at) WHEN 1 THEN 1 WHEN 2 THEN 2 WHEN 3 THEN 4 ELSE 8 END)";

    private static final String SQL = """
            SELECT own.product, own.partner AS own_partner, own.country AS own_country, own.region, own.craft, own.made_year,
                   own.quarters AS own_quarters, maker.partner, maker.country, maker.quarters, COUNT(*) AS makers
            FROM (SELECT b.product, b.partner, b.country, b.region, b.craft, YEAR(b.accepted_at) AS made_year,
                         %1$s AS quarters
                  FROM batch b
                  WHERE b.product IN (:products) AND b.accepted_at IS NOT NULL
                  GROUP BY b.product, b.partner, b.country, b.region, b.craft, YEAR(b.accepted_at)) own
            JOIN (SELECT b.partner, b.country, b.region, b.craft, YEAR(b.accepted_at) AS made_year, w.artisan,
                         %1$s AS quarters
                  FROM batch b JOIN work_entry w ON w.batch = b.id
                  WHERE w.accepted > 0 AND b.accepted_at IS NOT NULL
                    AND b.craft IN (SELECT p.craft FROM batch p WHERE p.product IN (:products))
                  GROUP BY b.partner, b.country, b.region, b.craft, YEAR(b.accepted_at), w.artisan) maker
              ON maker.made_year = own.made_year AND maker.region = own.region AND maker.craft = own.craft
            GROUP BY own.product, own.partner, own.country, own.region, own.craft, own.made_year, own.quarters,
                     maker.partner, maker.country, maker.quarters
            """.formatted(QUARTERS);

    private final JdbcClient jdbc;

    CohortRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> around(Collection<UUID> products) {
        return jdbc.sql(SQL)
                .param("products", products.stream().map(Ids::bytes).toList())
                .query(CohortRows::read)
                .list();
    }

    static Cohort gather(List<Row> rows) {
        var first = rows.getFirst();
        var made = new TreeSet<Quarter>();
        rows.forEach(row -> made.addAll(row.made));
        return new Cohort(
                first.partner,
                first.country,
                first.region,
                first.craft,
                made,
                rows.stream().map(Row::count).toList());
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        int year = row.getInt("made_year");
        return new Row(
                Ids.uuid(row.getBytes("product")),
                Ids.uuid(row.getBytes("own_partner")),
                row.getString("own_country"),
                row.getString("region"),
                Craft.valueOf(row.getString("craft")),
                quarters(year, row.getInt("own_quarters")),
                new MakerCount(
                        Ids.uuid(row.getBytes("partner")),
                        row.getString("country"),
                        quarters(year, row.getInt("quarters")),
                        row.getInt("makers")));
    }

    private static Set<Quarter> quarters(int year, int mask) {
        return IntStream.rangeClosed(1, 4)
                .filter(number -> (mask >> (number - 1) & 1) == 1)
                .mapToObj(number -> new Quarter(year, number))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A product's own year beside one count of makers in it. */
    record Row(
            UUID product,
            UUID partner,
            String country,
            String region,
            Craft craft,
            Set<Quarter> made,
            MakerCount count) {}
}
