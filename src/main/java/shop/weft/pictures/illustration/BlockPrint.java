package shop.weft.pictures.illustration;

/** Cotton printed by hand with carved blocks: a repeat in the field, a border, every impression a little its own. */
final class BlockPrint implements Textile {

    /** Beyond this from a block's edge there is no ink. */
    private static final double INK_REACH = 0.002;

    /** Size of the small block set between the large ones. */
    private static final double FILLER = 0.42;

    private final Palette palette;
    private final Chance chance;

    BlockPrint(Palette palette, Chance chance) {
        this.palette = palette;
        this.chance = chance;
    }

    @Override
    public Fabric cut(double halfWidth, double halfHeight, double pixel) {
        return new Printed(palette, chance.fork(101), halfWidth, halfHeight, pixel);
    }

    private static final class Printed implements Fabric {

        private final Calico cotton;
        private final Dye outline;
        private final Dye filling;
        private final Dye edge;
        private final Blocks field;
        private final Blocks border;
        private final double cell;
        private final double cellHigh;
        private final double start;
        private final double band;
        private final double halfWidth;
        private final double halfHeight;
        private final boolean dropped;
        private final boolean solidBand;
        private final boolean filled;
        private final int grain;
        private final double pixel;

        Printed(Palette palette, Chance design, double halfWidth, double halfHeight, double pixel) {
            this.halfWidth = halfWidth;
            this.halfHeight = halfHeight;
            this.pixel = pixel;
            grain = design.grain();
            boolean resist = design.hits(0.3);
            Dye ground = resist ? palette.main() : palette.lightest();
            cotton = new Calico(ground, 0.0040, grain, pixel);
            outline = palette.on(ground, 0);
            filling = palette.on(ground, 1);
            edge = palette.on(ground, design.below(2));
            field = design.pick(Blocks.values());
            border = design.pick(Blocks.BUTI, Blocks.ROSETTE, Blocks.TULIP, Blocks.PAISLEY);
            double size = Math.min(halfWidth, halfHeight);
            band = size * design.between(0.2, 0.32);
            int across = Math.max(2, (int) Math.round(2 * (halfWidth - band) / (size * design.between(0.22, 0.36))));
            cell = 2 * (halfWidth - band) / across;
            start = across % 2 == 0 ? 0 : 0.5;
            double high = 2 * (halfHeight - band);
            cellHigh = field == Blocks.JAAL
                    ? cell * 1.25
                    : high / Math.max(1, Math.round(high / (cell * design.between(1.0, 1.2))));
            dropped = field == Blocks.JAAL || design.hits(0.6);
            filled = field == Blocks.JAAL || design.hits(0.5);
            solidBand = design.hits(0.4);
        }

        @Override
        public double grain() {
            return 0.004;
        }

        @Override
        public void at(double u, double v, Texel texel) {
            cotton.at(u, v, texel);
            double inX = halfWidth - Math.abs(u);
            double inY = halfHeight - Math.abs(v);
            double in = Math.min(inX, inY);
            if (in > band) {
                double x = u / cell + start;
                int column = Curve.floor(x);
                double y = v / cellHigh + (dropped && (column & 1) != 0 ? 0.5 : 0) + 0.5;
                impress(field, u, v, x, y, 1, texel);
                if (filled) {
                    impress(Blocks.ROSETTE, u, v, dropped ? x : x + 0.5, y + 0.5, FILLER, texel);
                }
            } else {
                borders(u, v, in, inX < inY, texel);
            }
        }

        private void borders(double u, double v, double in, boolean side, Texel texel) {
            double line = Math.min(Math.abs(in - band * 0.94), Math.abs(in - band * 0.16)) - band * 0.025;
            double thin = Math.min(Math.abs(in - band * 0.85), Math.abs(in - band * 0.25)) - band * 0.01;
            boolean inked = solidBand && in > band * 0.25 && in < band * 0.85;
            if (inked) {
                ink(texel, edge, -0.01, u, v, 0.95);
            }
            ink(texel, edge, Math.min(line, thin), u, v, 0.93);
            double size = band * 0.56;
            double length = side ? halfHeight : halfWidth;
            double repeat = 2 * length / Math.max(2, Math.round(2 * length / size));
            double along = (side ? v : u) / repeat + 0.5;
            double across = (in - band * 0.55) / size;
            int number = Curve.floor(along);
            double x = (along - number - 0.5) * 2;
            double y = -across * 2;
            double d = border.outside(x * 1.05, y * 1.05, false) * size * 0.5;
            double d2 = border.outside(x * 1.05 + 0.06, y * 1.05 - 0.03, true) * size * 0.5;
            double press = 0.80 + 0.2 * Noise.scatter(number, side ? 1 : 2, grain);
            ink(texel, inked ? Dye.UNDYED : filling, d2, u, v, press);
            ink(texel, inked ? Dye.UNDYED : outline, d, u, v, press);
        }

        // The block is set down by eye: a little off, a little turned, now wet, now dry.
        private void impress(Blocks block, double u, double v, double x, double y, double share, Texel texel) {
            int column = Curve.floor(x);
            int row = Curve.floor(y);
            double offX = x - column - 0.5;
            double offY = y - row - 0.5;
            if (!fits(u - offX * cell, v - offY * cellHigh, share)) {
                return;
            }
            int ply = grain + (share < 1 ? 50 : 0);
            double turn = 0.09 * (Noise.scatter(column, row, ply + 3) - 0.5);
            double bx = (offX + 0.05 * (Noise.scatter(column, row, ply + 1) - 0.5)) * 2.16 / share;
            double by = (offY + 0.05 * (Noise.scatter(column, row, ply + 2) - 0.5)) * 2.16 / share;
            double tall = block == Blocks.JAAL ? 0.92 : cellHigh / cell;
            double cx = bx + turn * by;
            double cy = (by - turn * bx) * tall;
            double unit = cell * 0.5 * share;
            double press = 0.72 + 0.28 * Noise.scatter(column, row, ply + 4);
            double slip = 0.06 * (Noise.scatter(column, row, ply + 5) - 0.5);
            ink(texel, filling, block.outside(cx + slip, cy + slip * 0.8, true) * unit, u, v, press * 0.96);
            ink(texel, outline, block.outside(cx, cy, false) * unit, u, v, press);
        }

        // A printer leaves out the block that would run into the border, unless the net must close.
        private boolean fits(double u, double v, double share) {
            return field == Blocks.JAAL
                    || (Math.abs(u) + cell * share * 0.5 < halfWidth - band + 0.004
                            && Math.abs(v) + cellHigh * share * 0.5 < halfHeight - band + 0.004);
        }

        // Ink is drawn to the rim of the wood, is thin where the cloth dips, and skips here and there.
        private void ink(Texel texel, Dye dye, double outside, double u, double v, double press) {
            if (outside > INK_REACH + pixel) {
                return;
            }
            double rough = outside + 0.0009 * Noise.at(u * 420, v * 420, grain + 6);
            double soft = Math.max(0.0007, pixel);
            double on = 1 - Curve.ease(-soft, soft, rough);
            if (on > 0) {
                double pooled = Curve.bump((outside + 0.0022) / 0.0026);
                double dry = Noise.at(u * 95, v * 95, grain + 7) * 0.5 + Noise.at(u * 300, v * 300, grain + 8) * 0.4;
                double held = Curve.clamp(press + 0.10 * pooled + 90 * texel.height + 0.14 * dry);
                texel.blend(dye.times(1 - 0.16 * pooled), on * held);
            }
        }
    }
}
