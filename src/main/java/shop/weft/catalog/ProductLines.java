package shop.weft.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.catalog.ProductView.PictureView;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.shared.SqlTime;

/** Reads the lists of those who work on products: each page in one statement, in the order of an index. */
@Component
class ProductLines {

    private static final String LINES = """
            SELECT d.id, d.partner, d.title, d.state, d.published, d.price, d.changed_at, v.price_minor, v.currency,
              s.units, s.received, i.picture, i.alt
            FROM product_draft d
            LEFT JOIN product p ON p.id = d.id
            LEFT JOIN product_version v ON v.id = p.current_version
            LEFT JOIN shelf s ON s.product = d.id
            LEFT JOIN product_draft_picture i ON i.draft = d.id AND i.position = 0
            WHERE %s ORDER BY %s LIMIT :most OFFSET :start""";

    private final JdbcClient jdbc;
    private final Currency base;

    ProductLines(JdbcClient jdbc, @Value("${weft.base-currency}") Currency base) {
        this.jdbc = jdbc;
        this.base = base;
    }

    /** A partner's products, the latest touched first. */
    Page<ProductLine> of(UUID partner, @Nullable ProductState state, Pageable page) {
        var where = "d.partner = :partner" + (state == null ? "" : " AND d.state = :state");
        return page(
                where,
                "d.changed_at DESC, d.id",
                Map.of("partner", Ids.bytes(partner), "state", state == null ? "" : state.name()),
                page);
    }

    /** What waits for a review, the longest wait first. */
    Page<ProductLine> waiting(Pageable page) {
        return page("d.state = :state", "d.submitted_at, d.id", Map.of("state", ProductState.SUBMITTED.name()), page);
    }

    private Page<ProductLine> page(String where, String order, Map<String, ?> params, Pageable page) {
        List<ProductLine> lines = jdbc.sql(LINES.formatted(where, order))
                .params(params)
                .param("most", page.getPageSize())
                .param("start", page.getOffset())
                .query((row, n) -> line(row))
                .list();
        return PageableExecutionUtils.getPage(
                lines,
                page,
                () -> jdbc.sql("SELECT COUNT(*) FROM product_draft d WHERE " + where)
                        .params(params)
                        .query(Long.class)
                        .single());
    }

    private ProductLine line(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        var picture = row.getBytes("picture");
        return new ProductLine(
                Ids.uuid(row.getBytes("id")),
                Ids.uuid(row.getBytes("partner")),
                row.getString("title"),
                ProductState.valueOf(row.getString("state")),
                row.getInt("published"),
                currency == null
                        ? Typed.money(row.getString("price"), base).orElse(null)
                        : Money.of(row.getLong("price_minor"), currency),
                currency == null ? null : new Stock(row.getInt("units"), row.getInt("received")),
                picture == null ? null : new PictureView(Ids.uuid(picture), row.getString("alt")),
                SqlTime.fromColumn(row.getObject("changed_at", LocalDateTime.class)));
    }
}
