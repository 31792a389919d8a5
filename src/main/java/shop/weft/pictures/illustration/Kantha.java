package shop.weft.pictures.illustration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Layers of worn cloth held together by thousands of running stitches, mended with patches, drawn with rings. */
final class Kantha implements Textile {

    private static final double ROW = 0.0115;
    private static final double STITCH = 0.0135;
    private static final double THREAD = 0.00155;

    private final Palette palette;
    private final Chance chance;

    Kantha(Palette palette, Chance chance) {
        this.palette = palette;
        this.chance = chance;
    }

    @Override
    public Fabric cut(double halfWidth, double halfHeight, double pixel) {
        return new Quilted(palette, chance.fork(91), halfWidth, halfHeight, pixel);
    }

    private record Patch(Place place, double halfWidth, double halfHeight, Calico cloth, Dye thread, double slant) {

        double outside(double u, double v, int grain) {
            double straight = Math.max(Math.abs(place.u(u, v)) - halfWidth, Math.abs(place.v(u, v)) - halfHeight);
            return Math.abs(straight) > 0.01 ? straight : straight + 0.003 * Noise.at(u * 12, v * 12, grain);
        }
    }

    /** A drawn figure: inside its reach the rows of stitches follow it instead of running straight. */
    private record Figure(double u, double v, double reach, int petals, double depth, Dye first, Dye second) {

        double distance(double pu, double pv) {
            double away = Math.hypot(pu - u, pv - v);
            if (away > reach || petals == 0) {
                return away;
            }
            double angle = Math.atan2(pv - v, pu - u);
            return away * (1 + depth * (1 - Math.abs(Math.cos(petals * angle * 0.5))));
        }
    }

    private static final class Quilted implements Fabric {

        private final Calico cloth;
        private final Dye thread;
        private final List<Patch> patches = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final int grain;
        private final int rowsOf;

        Quilted(Palette palette, Chance design, double halfWidth, double halfHeight, double pixel) {
            grain = design.grain();
            cloth = new Calico(palette.main(), 0.0042, grain, pixel);
            thread = palette.main().mix(palette.on(palette.main(), design.below(2)), design.between(0.55, 1));
            rowsOf = design.below(3);
            patches(palette, design.fork(1), halfWidth, halfHeight, pixel);
            figures(palette, design.fork(2), halfWidth, halfHeight);
        }

        private void patches(Palette palette, Chance design, double halfWidth, double halfHeight, double pixel) {
            int count = 2 + design.below(4);
            for (int i = 0; i < count; i++) {
                boolean corner = i == 0;
                double w = corner ? halfWidth * design.between(0.35, 0.6) : design.between(0.05, 0.10);
                double h = corner ? halfHeight * design.between(0.3, 0.55) : design.between(0.04, 0.09);
                double u = corner
                        ? design.pick(-1.0, 1.0) * (halfWidth - w * 0.8)
                        : design.between(-0.8, 0.8) * (halfWidth - w);
                double v = corner
                        ? design.pick(-1.0, 1.0) * (halfHeight - h * 0.8)
                        : design.between(-0.8, 0.8) * (halfHeight - h);
                Dye dye = palette.on(palette.main(), i + (corner ? 0 : design.below(3)));
                Place place = Place.at(u, v, design.between(-0.07, 0.07));
                patches.addFirst(new Patch(
                        place,
                        w,
                        h,
                        new Calico(dye, 0.0042, grain + i, pixel),
                        palette.on(dye, design.below(2)),
                        corner ? 0 : design.pick(0.0, Math.PI / 2)));
            }
        }

        private void figures(Palette palette, Chance design, double halfWidth, double halfHeight) {
            int count = 1 + design.below(4);
            double room = Math.min(halfWidth, halfHeight);
            for (int i = 0; i < count; i++) {
                double wanted = Math.min(room * 0.62, design.between(0.09, 0.20));
                // Ends between two rows, so that the last ring is whole.
                double reach = (Math.floor(wanted / ROW) + 0.5) * ROW;
                double u = design.between(-1, 1) * Math.max(0, halfWidth - reach * 1.1);
                double v = design.between(-1, 1) * Math.max(0, halfHeight - reach * 1.1);
                boolean free =
                        figures.stream().allMatch(other -> Math.hypot(other.u - u, other.v - v) > other.reach + reach);
                if (free) {
                    int petals = design.pick(0, 5, 6, 8);
                    figures.add(new Figure(
                            u,
                            v,
                            reach,
                            petals,
                            petals == 0 ? 0 : design.between(0.2, 0.42),
                            palette.on(palette.main(), 0),
                            palette.on(palette.main(), 1)));
                }
            }
        }

        @Override
        public double grain() {
            return 0.006;
        }

        @Override
        public void at(double u, double v, Texel texel) {
            Patch patch = patchAt(u, v);
            Dye dye = thread;
            double slant = 0;
            if (patch == null) {
                cloth.at(u, v, texel);
            } else {
                patch.cloth.at(patch.place.u(u, v), patch.place.v(u, v), texel);
                double inside = -patch.outside(u, v, grain);
                texel.height += 0.0026 * Curve.ease(0, 0.003, inside) - 0.002;
                dye = patch.thread;
                slant = patch.slant;
                texel.dim(1 - 0.22 * Curve.bump(inside / 0.003));
            }
            texel.height *= 0.8;
            for (Figure figure : figures) {
                double distance = figure.distance(u, v);
                if (distance < figure.reach) {
                    int ring = Curve.floor(distance / ROW + 0.5);
                    Dye drawn = (ring / 2 & 1) == 0 ? figure.first : figure.second;
                    double angle = Math.atan2(v - figure.v, u - figure.u);
                    sew(distance, angle * Math.max(1, ring) * ROW, u, v, drawn, 1.18, texel);
                    return;
                }
            }
            double down = slant > 0 ? u : v;
            double along = slant > 0 ? v : u;
            double hand = 0.0035 * Noise.at(along * 5, down * 5, grain + 3);
            double wave = rowsOf == 1 ? 0.012 * Math.sin(along * 21) : 0;
            sew(down + hand + wave, along, u, v, dye, 1, texel);
        }

        private @Nullable Patch patchAt(double u, double v) {
            for (Patch patch : patches) {
                if (patch.outside(u, v, grain) < 0) {
                    return patch;
                }
            }
            return null;
        }

        // One row of running stitches; the layers are drawn down by the thread and rise between the rows.
        private void sew(double down, double along, double u, double v, Dye dye, double thick, Texel texel) {
            int row = Curve.floor(down / ROW + 0.5);
            double off = down - row * ROW;
            double start = rowsOf == 2 ? 0.5 * (row & 1) : Noise.scatter(row, 7, grain);
            double place = along / STITCH + start;
            int number = Curve.floor(place);
            double middle = 0.5 + 0.12 * (Noise.scatter(number, row, grain) - 0.5);
            double half = 0.33 + 0.05 * (Noise.scatter(row, number, grain + 5) - 0.5);
            double past = (Math.abs(place - number - middle) - half) * STITCH;
            double between = Math.abs(off) / (ROW * 0.5);
            double pull = Curve.bump(past / 0.0055) * Curve.bump(off / 0.006);
            double crease = Noise.at(u * 55, v * 90, grain + 9) + 0.6 * Noise.at(u * 140 + row, v * 60, grain + 10);
            texel.height += 0.0021 * between * (2 - between) - 0.0014 * pull + 0.0005 * crease;
            double radius = THREAD * thick;
            double tilt = off - 0.0009 * (place - number - middle);
            double distance = Math.hypot(tilt, Math.max(0, past + radius)) / radius;
            if (distance < 1) {
                double ply = Curve.dome(2 * Curve.fromNearest(along / 0.013 + tilt / radius * 0.8));
                texel.dye(dye);
                texel.dim((0.80 + 0.24 * ply) * (0.93 + 0.14 * Noise.scatter(number, row, grain + 6)));
                texel.height += radius * (0.1 + 0.8 * Curve.dome(distance) + 0.3 * ply);
                texel.gloss = 0.14;
            } else {
                texel.dim(1 - 0.30 * Curve.bump((distance - 1) * 1.6));
            }
        }
    }
}
