package shop.weft.pictures.illustration;

/** The slow height of cloth as it lies: folds, waves, the air under it. */
@FunctionalInterface
interface Drape {

    double at(double u, double v);

    /** Laid by hand and smoothed: a few broad swells and one or two soft creases. */
    static Drape calm(Chance chance, double depth) {
        int grain = chance.grain();
        double turn = chance.between(-0.6, 0.6);
        return (u, v) -> {
            double along = u * Math.cos(turn) + v * Math.sin(turn);
            double across = v * Math.cos(turn) - u * Math.sin(turn);
            double swell = Noise.layered(along * 2.1, across * 3.4, grain, 2);
            double near = Noise.at(along * 1.1, across * 3.2, grain + 7);
            // A fold rather than a crease: round on its back.
            return depth * (swell + 0.5 / (1 + 14 * near * near));
        };
    }

    /** Long folds running down the cloth, opening and closing as they go. */
    static Drape gathers(Chance chance, double perUnit, double depth) {
        int grain = chance.grain();
        return (u, v) -> {
            double sway = 0.35 * Noise.along(v * 2.3, grain + 1);
            double across = u * perUnit + sway + 0.25 * Noise.at(u * perUnit * 0.5, v * 3, grain + 2);
            double wave = Noise.along(across, grain) + 0.5 * Noise.along(across * 2.1, grain + 3);
            double open = 0.75 + 0.25 * Noise.at(u * 3, v * 2.6, grain + 4);
            return depth * open * (wave + 0.25 * Noise.at(u * 9, v * 5, grain + 5));
        };
    }
}
