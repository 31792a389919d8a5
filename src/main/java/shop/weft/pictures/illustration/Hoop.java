package shop.weft.pictures.illustration;

/** Embroidery left in its beech hoop, drum-tight, the screw at the top. */
record Hoop(Textile textile, Chance chance, boolean hung) implements Still {

    private static final double RADIUS = 0.36;
    private static final double RIM = 0.017;

    @Override
    public void lay(Picture picture) {
        Chance fall = chance.fork(28);
        if (hung) {
            Ground.paper(picture, fall.fork(0));
        } else {
            Ground.linen(picture, fall.fork(0));
        }
        double y = hung ? 0.05 : 0.02;
        Fabric fabric = textile.cut(RADIUS * 0.96, RADIUS * 0.96, picture.pixel());
        Drape drape = Drape.calm(fall.fork(1), 0.006);
        Relief cloth = new Relief(picture, Bounds.around(0, y, RADIUS), Finish.CLOTH, fabric.grain());
        cloth.fill((px, py, texel) -> {
            double outside = Math.hypot(px, py - y) - RADIUS;
            if (outside < 0) {
                fabric.at(px, py - y, texel);
                texel.cover = 1;
                texel.height += drape.at(px, py - y) - 0.006 * Curve.ease(-0.05, 0, outside);
            }
        });
        Shadow.under(cloth, 0.03);
        Light.fall(cloth);
        frame(picture, fall.fork(2), y);
    }

    @Override
    public Camera near() {
        return new Camera(-0.13, -0.1, 3.2);
    }

    private void frame(Picture picture, Chance fall, double y) {
        Dye wood = Dye.WOOD.mix(Dye.UNDYED, fall.between(0.15, 0.4));
        int grain = fall.grain();
        Relief relief = new Relief(picture, Bounds.around(0, y, RADIUS + 0.14), Finish.WOOD, RIM * 0.6);
        relief.fill((px, py, texel) -> {
            double off = Math.hypot(px, py - y) - RADIUS;
            double outside = Math.abs(off) - RIM;
            if (outside < picture.pixel()) {
                texel.cover = Curve.clamp(0.5 - outside / picture.pixel());
                double turn = Math.atan2(px, py - y);
                // Two rings, one in the other, with the cloth caught between.
                double ring = off > -0.004 ? (off - 0.0065) / 0.0108 : (off + 0.0105) / 0.0068;
                texel.height = (off > -0.004 ? 0.018 : 0.014) + 0.005 * Curve.dome(Math.min(1, Math.abs(ring)));
                Timber.figure(texel, turn * RADIUS, off, wood, grain);
                texel.dim(0.55 + 0.45 * Curve.ease(1, 0.75, Math.abs(ring)));
            }
        });
        screw(relief, y - RADIUS - RIM);
        Shadow.under(relief, 0.016);
        Light.fall(relief);
    }

    private void screw(Relief relief, double y) {
        Cord metal = new Cord(0.0085, Dye.BRASS, 0, 0.7);
        metal.lay(relief, new Path().to(-0.026, y - 0.008, 0.012).to(0.026, y - 0.008, 0.012));
        new Cord(0.013, Dye.BRASS, 0.9, 0.7)
                .lay(relief, new Path().to(0.026, y - 0.008, 0.012).to(0.05, y - 0.008, 0.012));
        if (hung) {
            Path string = new Path().to(-0.012, y - 0.01, 0.01);
            string.to(0, -0.46, 0).to(0.012, y - 0.01, 0.01);
            new Cord(0.003, Dye.UNDYED, 0.7, 0.05).lay(relief, string);
        }
    }
}
