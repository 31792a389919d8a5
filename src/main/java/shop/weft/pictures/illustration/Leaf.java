package shop.weft.pictures.illustration;

/** A pointed leaf along a path, folded a little at its midrib. */
record Leaf(Dye dye, double width) {

    void lay(Relief relief, Path path) {
        int last = path.points() - 1;
        for (int side = -1; side <= 1; side += 2) {
            for (int step = 0; step < 9; step++) {
                double off = side * (step + 0.5) / 9;
                Path line = new Path();
                for (int i = 0; i <= last; i++) {
                    double share = (double) i / last;
                    double girth = width * Math.sin(Math.PI * Math.pow(share, 1.25)) * off;
                    int next = Math.min(i + 1, last);
                    int before = Math.max(i - 1, 0);
                    double dx = path.x(next) - path.x(before);
                    double dy = path.y(next) - path.y(before);
                    double size = Math.max(1e-6, Math.hypot(dx, dy));
                    line.to(
                            path.x(i) - dy / size * girth,
                            path.y(i) + dx / size * girth,
                            path.z(i) + 0.005 * (1 - off * off) * (1 + 0.3 * side));
                }
                new Cord(width * 0.28, dye.times(1 + 0.1 * side - 0.012 * step), 0, 0.25).lay(relief, line, 0.35);
            }
        }
    }
}
