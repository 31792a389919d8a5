package shop.weft.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.catalog.ProductView.PictureView;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;

/**
 * Reads what lists show, each list in one statement: first the shelf, which an index keeps in order, then the words and
 * the main picture of the few products that are wanted.
 */
@Component
class Cards {

    private static final String ORDER = " ORDER BY s.sold_out, s.since DESC, s.product";
    private static final String CARDS = """
            SELECT p.id, p.slug, p.partner, p.craft, v.title, v.material, v.price_minor, v.currency,
              i.picture, i.alt, s.units, s.received, s.place, s.place_in_craft, s.products
            FROM (%s) s
            JOIN product p ON p.id = s.product
            JOIN product_version v ON v.id = p.current_version
            JOIN product_picture i ON i.version = v.id AND i.position = 0
            """;
    private static final String ROWS =
            "SELECT s.product, s.sold_out, s.since, s.units, s.received, 0 AS place, 0 AS place_in_craft, 0 AS products"
                    + " FROM shelf s ";
    private static final String PLACES = """
            SELECT * FROM (
              SELECT product, sold_out, since, units, received, COUNT(*) OVER (PARTITION BY craft) AS products,
                ROW_NUMBER() OVER (ORDER BY sold_out, since DESC, product) AS place,
                ROW_NUMBER() OVER (PARTITION BY craft ORDER BY sold_out, since DESC, product) AS place_in_craft
              FROM shelf WHERE on_show = TRUE) placed
            WHERE place <= :most OR place_in_craft = 1""";

    private final JdbcClient jdbc;

    Cards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProductCard> page(@Nullable Craft craft, Pageable page) {
        var where = "WHERE s.on_show = TRUE" + (craft == null ? "" : " AND s.craft = :craft");
        return cards(
                where + ORDER + " LIMIT :most OFFSET :start",
                Map.of(
                        "craft", craft == null ? "" : craft.name(),
                        "most", page.getPageSize(),
                        "start", page.getOffset()));
    }

    /** All of them, those that are on no list as well. */
    List<ProductCard> all(Pageable page) {
        return cards(
                ORDER + " LIMIT :most OFFSET :start", Map.of("most", page.getPageSize(), "start", page.getOffset()));
    }

    List<ProductCard> ofCraft(Craft craft, UUID except, int most) {
        return cards(
                "WHERE s.on_show = TRUE AND s.craft = :craft AND s.product <> :except" + ORDER + " LIMIT :most",
                Map.of("craft", craft.name(), "except", Ids.bytes(except), "most", most));
    }

    /** The newest products and the newest of each craft, newest first. */
    List<Placed> window(int newest) {
        return jdbc.sql(CARDS.formatted(PLACES) + " ORDER BY s.place")
                .param("most", newest)
                .query((row, n) -> new Placed(card(row), row.getLong(13), row.getLong(14), row.getLong(15)))
                .list();
    }

    private List<ProductCard> cards(String wanted, Map<String, ?> params) {
        return jdbc.sql(CARDS.formatted(ROWS + wanted) + ORDER)
                .params(params)
                .query((row, n) -> card(row))
                .list();
    }

    private static ProductCard card(ResultSet row) throws SQLException {
        return new ProductCard(
                Ids.uuid(row.getBytes(1)),
                row.getString(2),
                Ids.uuid(row.getBytes(3)),
                Craft.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                Money.of(row.getLong(7), row.getString(8)),
                new PictureView(Ids.uuid(row.getBytes(9)), row.getString(10)),
                new Stock(row.getInt(11), row.getInt(12)));
    }

    /**
     * A product that stands in the window.
     *
     * @param place among all products, from 1
     * @param placeInCraft among those of its craft, from 1
     * @param products how many its craft has
     */
    record Placed(ProductCard card, long place, long placeInCraft, long products) {}
}
