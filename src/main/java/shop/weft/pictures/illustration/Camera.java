package shop.weft.pictures.illustration;

/** Where one looks and how near: at zoom 1 the short side of the picture is one unit long. */
record Camera(double x, double y, double zoom) {

    static final Camera WHOLE = new Camera(0, 0, 1);
}
