package shop.weft.pictures.illustration;

/** The order in which warp passes over weft. */
enum Draft {
    PLAIN {
        @Override
        boolean over(int warp, int weft) {
            return (warp + weft & 1) == 0;
        }
    },
    TWILL {
        @Override
        boolean over(int warp, int weft) {
            return (warp + weft & 3) < 2;
        }
    },
    HERRINGBONE {
        @Override
        boolean over(int warp, int weft) {
            return ((warp >> 3 & 1) == 0 ? warp + weft & 3 : weft - warp - 1 & 3) < 2;
        }
    },
    DIAMOND {
        @Override
        boolean over(int warp, int weft) {
            int across = Math.abs((warp & 15) - 8);
            int along = Math.abs((weft & 15) - 8);
            return (across + along & 3) < 2;
        }
    },
    BASKET {
        @Override
        boolean over(int warp, int weft) {
            return ((warp >> 1) + (weft >> 1) & 1) == 0;
        }
    };

    abstract boolean over(int warp, int weft);
}
