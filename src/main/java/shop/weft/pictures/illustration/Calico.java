package shop.weft.pictures.illustration;

/** Fine plain-woven cloth of one dye, as a ground for print and stitch. */
final class Calico implements Loom.Dyeing {

    private final Loom loom;
    private final Dye dye;
    private final Dye crossing;

    Calico(Dye dye, double pitch, int grain, double pixel) {
        loom = new Loom(pitch, pitch, Draft.PLAIN, 0, grain, pixel);
        this.dye = dye;
        crossing = dye.times(0.95);
    }

    void at(double u, double v, Texel texel) {
        loom.at(u, v, this, texel);
    }

    @Override
    public Dye warp(int number, double v) {
        return dye;
    }

    @Override
    public Dye weft(int number, double u) {
        return crossing;
    }
}
