package shop.weft.pictures.illustration;

import shop.weft.pictures.illustration.IllustrationRecipe.View;

/** Knows which arrangement shows which form of which technique. */
final class Workshop {

    private final IllustrationRecipe recipe;
    private final Palette palette;
    private final Chance chance;
    private final boolean inPlace;

    private Workshop(IllustrationRecipe recipe) {
        this.recipe = recipe;
        palette = Palette.of(recipe.palette());
        chance = new Chance(recipe.seed());
        inPlace = recipe.view() == View.IN_PLACE;
    }

    static Still make(IllustrationRecipe recipe) {
        return new Workshop(recipe).make();
    }

    private Still make() {
        String form = recipe.form();
        return switch (recipe.technique()) {
            case WEAVE -> sewn(new Weaving(palette, chance), true);
            case IKAT -> sewn(new Ikat(palette, chance), true);
            case KANTHA -> sewn(new Kantha(palette, chance), false);
            case BLOCK_PRINT -> sewn(new BlockPrint(palette, chance), false);
            case EMBROIDERY -> sewn(new Embroidery(palette, chance, form.equals("cushion")), false);
            case BASKETRY -> new Basket(form, palette, chance, inPlace);
            case BEADWORK -> new Beadwork(form, palette, chance, inPlace);
            case CERAMICS -> new Pot(form, palette, chance, inPlace);
            case FELT -> new Felt(form, palette, chance, inPlace);
            case MACRAME ->
                form.equals("planthanger")
                        ? new PlantHanger(palette, chance, inPlace)
                        : new WallHanging(palette, chance, inPlace);
        };
    }

    private Still sewn(Textile textile, boolean fringed) {
        return switch (recipe.form()) {
            case "scarf" -> inPlace ? new Hung(textile, chance, 0.2, fringed) : new Scarf(textile, chance, fringed);
            case "towel" -> inPlace ? new Hung(textile, chance, 0.24, false) : new Folded(textile, chance, 0.19, 0.32);
            case "runner" -> inPlace ? new Hung(textile, chance, 0.22, fringed) : new Runner(textile, chance, fringed);
            case "cushion" -> new Cushion(textile, chance, inPlace);
            case "pouch" -> pouch(textile);
            case "hoop" -> new Hoop(textile, chance, inPlace);
            case "napkins" -> inPlace ? new Folded(textile, chance, 0.26, 0.26) : new Napkins(textile, chance);
            default -> inPlace ? new Folded(textile, chance, 0.32, 0.25) : new Spread(textile, chance, fringed);
        };
    }

    // A flap would hide what is embroidered on the front.
    private Still pouch(Textile textile) {
        boolean flapped = recipe.technique() != CraftTechnique.EMBROIDERY
                && chance.fork(2).hits(0.5);
        return new Pouch(textile, palette, chance, flapped, inPlace);
    }
}
