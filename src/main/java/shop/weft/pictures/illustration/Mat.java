package shop.weft.pictures.illustration;

import java.util.List;

/** A plain woven cloth laid under a thing, in undyed tones that step back behind it. */
final class Mat {

    private Mat() {}

    static void lay(Picture picture, Chance chance, double halfWidth, double halfHeight) {
        Dye dye = Dye.of(chance.pick(0xCDBEA4, 0xB9AE9C, 0xC3B296, 0xA9A393));
        Palette tones = new Palette(List.of(dye, dye.times(0.72), Dye.UNDYED));
        Fabric fabric = new Weaving(tones, chance.fork(1)).cut(halfWidth, halfHeight, picture.pixel());
        Place place = Place.at(0, 0.01, chance.pick(-1.0, 1.0) * chance.between(0.05, 0.14));
        Drape drape = Drape.calm(chance.fork(2), 0.03);
        Sheet sheet = new Sheet(fabric, place, halfWidth, halfHeight, drape, Sheet.Edge.SELVEDGE, picture);
        Relief relief = sheet.relief(picture, 0.06);
        new Fringe(chance.fork(3), 0.045, 0.017).hang(relief, sheet, 1);
        new Fringe(chance.fork(4), 0.045, 0.017).hang(relief, sheet, -1);
        relief.lay(sheet);
        Shadow.under(relief, 0.01);
        Light.fall(relief);
    }
}
