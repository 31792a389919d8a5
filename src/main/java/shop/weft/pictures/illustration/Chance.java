package shop.weft.pictures.illustration;

/** A seeded sequence of choices; forks are independent, so one motif's choices never shift another's. */
final class Chance {

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    Chance(long seed) {
        state = seed * STEP + 0x632be59bd9b4e019L;
    }

    Chance fork(int purpose) {
        return new Chance(stir(state ^ purpose * 0xd1342543de82ef95L));
    }

    /** A seed for {@link Noise}. */
    int grain() {
        return (int) (next() >>> 33);
    }

    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    double between(double low, double high) {
        return low + (high - low) * ((next() >>> 11) * 0x1p-53);
    }

    boolean hits(double probability) {
        return between(0, 1) < probability;
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[below(choices.length)];
    }

    private long next() {
        state += STEP;
        return stir(state);
    }

    private static long stir(long z) {
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
