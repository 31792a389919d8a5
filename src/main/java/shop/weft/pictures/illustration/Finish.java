package shop.weft.pictures.illustration;

/**
 * How a material takes light.
 *
 * @param wrap how far light creeps round the fibres into the shade
 * @param sharpness exponent of the highlight
 * @param mirror share of the window that the surface reflects
 */
record Finish(double wrap, double sharpness, double mirror) {

    static final Finish CLOTH = new Finish(0.22, 9, 0);
    static final Finish FELT = new Finish(0.42, 5, 0);
    static final Finish STRAW = new Finish(0.16, 14, 0);
    static final Finish GLASS = new Finish(0.12, 60, 0.25);
    static final Finish METAL = new Finish(0, 40, 0.5);
    static final Finish WOOD = new Finish(0.1, 22, 0);
    static final Finish GLAZE = new Finish(0.05, 70, 0.5);
}
