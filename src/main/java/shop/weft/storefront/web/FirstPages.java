package shop.weft.storefront.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import shop.weft.catalog.Catalog;
import shop.weft.catalog.ProductCard;
import shop.weft.catalog.ShopWindow;
import shop.weft.pictures.PictureDemand;

/** What the first page and the first pages of the list show, in the widths that phones and desks ask for. */
@Component
class FirstPages implements PictureDemand {

    private static final int LIST_PAGES = 2;
    /** As the sizes in the templates come out: small tiles on a desk, the same on a phone, large ones. */
    private static final int SMALL = 320;

    private static final int MIDDLE = 640;
    private static final int LARGE = 960;

    private final Catalog catalog;

    FirstPages(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Wanted> first() {
        var window = catalog.window(HomeController.NEWEST);
        var faces = window.crafts().stream().map(ShopWindow.Face::newest);
        var home = covers(Stream.concat(window.newest().stream(), faces));
        var listed = covers(IntStream.range(0, LIST_PAGES)
                .mapToObj(page -> catalog.list(null, PageRequest.of(page, ShopController.PAGE_SIZE)))
                .flatMap(page -> page.getContent().stream()));
        return Stream.of(
                        in(home.stream().limit(1).toList(), LARGE, MIDDLE),
                        in(home, SMALL, MIDDLE),
                        in(covers(window.newest().stream()), LARGE),
                        in(listed, SMALL, MIDDLE))
                .flatMap(wanted -> wanted)
                .toList();
    }

    private static List<UUID> covers(Stream<ProductCard> cards) {
        return cards.map(card -> card.picture().id()).distinct().toList();
    }

    private static Stream<Wanted> in(List<UUID> pictures, int... widths) {
        return IntStream.of(widths)
                .boxed()
                .flatMap(width -> pictures.stream().map(picture -> new Wanted(picture, width)));
    }
}
