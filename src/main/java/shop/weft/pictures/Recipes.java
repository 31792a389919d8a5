package shop.weft.pictures;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;

/** The recipes on record. A recipe is never changed: another picture is another id. */
@Component
class Recipes {

    private final JdbcClient jdbc;

    Recipes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, PictureDraft draft) {
        jdbc.sql("INSERT INTO picture (id, technique, form, aspect, palette, seed) VALUES (?, ?, ?, ?, ?, ?)")
                .params(Ids.bytes(id), draft.technique(), draft.form(), draft.view(), draft.palette(), draft.seed())
                .update();
    }

    List<UUID> all() {
        return jdbc.sql("SELECT id FROM picture ORDER BY id")
                .query((row, n) -> Ids.uuid(row.getBytes(1)))
                .list();
    }
}
