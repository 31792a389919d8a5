package shop.weft.pictures.illustration;

import java.util.List;

/** The crafts that can be drawn, each with the objects it is known to make. */
public enum CraftTechnique {
    WEAVE("scarf", "throw", "cushion", "towel"),
    IKAT("runner", "cushion", "scarf"),
    KANTHA("throw", "scarf", "pouch"),
    BASKETRY("basket", "tray", "lidded"),
    BEADWORK("cuff", "necklace", "earrings"),
    BLOCK_PRINT("tablecloth", "napkins", "pouch", "scarf"),
    FELT("bowl", "slippers", "ornament"),
    CERAMICS("bowl", "cup", "vase", "plate"),
    MACRAME("wallhanging", "planthanger"),
    EMBROIDERY("hoop", "cushion", "pouch");

    private final List<String> forms;

    CraftTechnique(String... forms) {
        this.forms = List.of(forms);
    }

    /** The forms this technique can take, the most usual first; never empty. */
    public List<String> forms() {
        return forms;
    }
}
