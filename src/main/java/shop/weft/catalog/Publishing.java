package shop.weft.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.weft.partners.Partners;
import shop.weft.pictures.PictureDraft;
import shop.weft.pictures.Pictures;
import shop.weft.shared.Ids;
import shop.weft.split.Waterfall;

/** Puts a product on sale: its sheet is judged first, so that a refused one leaves nothing behind. */
@Component
class Publishing {

    private final Waterfall waterfall;
    private final Partners partners;
    private final Pictures pictures;
    private final Products products;
    private final Shelf shelf;
    private final Clock clock;

    Publishing(Waterfall waterfall, Partners partners, Pictures pictures, Products products, Shelf shelf, Clock clock) {
        this.waterfall = waterfall;
        this.partners = partners;
        this.pictures = pictures;
        this.products = products;
        this.shelf = shelf;
        this.clock = clock;
    }

    UUID publish(ProductDraft draft) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        partners.requirePublishing(draft.partner(), today);
        var country = partners.get(draft.partner()).country();
        var split = waterfall.publish(draft.costSheet(), country, today);
        var version = new ProductVersion(Ids.random(), now, draft, split, drawn(draft.pictures()));
        var slug = Slug.of(draft.title());
        var free = slug.butNot(products.slugsBeginning(slug.text()));
        var product = new Product(Ids.random(), free.text(), draft, version);
        products.saveAndFlush(product);
        shelf.open(product.id(), draft.craft());
        return product.id();
    }

    private List<VersionPicture> drawn(List<PictureDraft> drafts) {
        if (drafts.isEmpty()) {
            throw new IllegalArgumentException("A product needs a picture");
        }
        return drafts.stream()
                .map(draft -> new VersionPicture(pictures.register(draft), draft.alt()))
                .toList();
    }
}
