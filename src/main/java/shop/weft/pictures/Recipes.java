package shop.weft.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.pictures.illustration.CraftTechnique;
import shop.weft.pictures.illustration.IllustrationRecipe;
import shop.weft.pictures.illustration.IllustrationRecipe.View;
import shop.weft.shared.Ids;

/** The recipes on record. A recipe is never changed: another picture is another id. */
@Component
class Recipes {

    private final JdbcClient jdbc;

    Recipes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalArgumentException if the illustrator cannot draw it */
    void add(UUID id, PictureDraft draft) {
        recipe(draft.technique(), draft.form(), draft.view(), draft.palette(), draft.seed());
        jdbc.sql("INSERT INTO picture (id, technique, form, aspect, palette, seed) VALUES (?, ?, ?, ?, ?, ?)")
                .params(Ids.bytes(id), draft.technique(), draft.form(), draft.view(), draft.palette(), draft.seed())
                .update();
    }

    Optional<IllustrationRecipe> find(UUID id) {
        return jdbc.sql("SELECT technique, form, aspect, palette, seed FROM picture WHERE id = ?")
                .param(Ids.bytes(id))
                .query((row, n) ->
                        recipe(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)))
                .optional();
    }

    List<UUID> all() {
        return jdbc.sql("SELECT id FROM picture ORDER BY id")
                .query((row, n) -> Ids.uuid(row.getBytes(1)))
                .list();
    }

    private static IllustrationRecipe recipe(String technique, String form, String view, String palette, long seed) {
        var colours = Arrays.stream(palette.split(","))
                .map(colour -> Integer.valueOf(colour.strip(), 16))
                .toList();
        return new IllustrationRecipe(CraftTechnique.valueOf(technique), form, colours, seed, View.valueOf(view));
    }
}
