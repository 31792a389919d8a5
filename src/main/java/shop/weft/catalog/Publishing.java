package shop.weft.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shop.weft.catalog.ProductView.PictureView;
import shop.weft.partners.Partners;
import shop.weft.pictures.PictureDraft;
import shop.weft.pictures.Pictures;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;
import shop.weft.split.CostSheet;
import shop.weft.split.Waterfall;

/** Puts a product on sale: its sheet is judged first, so that a refused one leaves nothing behind. */
@Component
class Publishing {

    private final Waterfall waterfall;
    private final Partners partners;
    private final Pictures pictures;
    private final Products products;
    private final Drafts drafts;
    private final ProductHistory history;
    private final Shelf shelf;
    private final Clock clock;

    Publishing(
            Waterfall waterfall,
            Partners partners,
            Pictures pictures,
            Products products,
            Drafts drafts,
            ProductHistory history,
            Shelf shelf,
            Clock clock) {
        this.waterfall = waterfall;
        this.partners = partners;
        this.pictures = pictures;
        this.products = products;
        this.drafts = drafts;
        this.history = history;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** A first version at once, without a review. */
    UUID publish(ProductDraft product) {
        var text = text(product, drawn(product.pictures()));
        var draft = new Draft(Ids.random(), product.partner(), text, clock.instant());
        publish(
                draft,
                new ReadyProduct(product.craft(), product.terms(), product.weightGrams(), product.costSheet(), text));
        drafts.saveAndFlush(draft);
        history.note(draft, Deed.APPROVED, null, "");
        return draft.id();
    }

    /** The next version of what a draft is of. */
    void publish(Draft draft, ReadyProduct ready) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        partners.requirePublishing(draft.partner(), today);
        var country = partners.get(draft.partner()).country();
        var split = waterfall.publish(ready.sheet(), country, today);
        int number = draft.published() + 1;
        var version = new ProductVersion(Ids.random(), number, now, ready, split);
        if (number == 1) {
            putUp(draft, ready, version);
        } else {
            products.findById(draft.id()).orElseThrow().next(ready.terms(), version);
            products.flush();
        }
        draft.publishedAs(number, now);
    }

    private void putUp(Draft draft, ReadyProduct ready, ProductVersion first) {
        var slug = Slug.of(ready.text().words().title());
        var free = slug.butNot(products.slugsBeginning(slug.text()));
        var product = new Product(draft.id(), free.text(), draft.partner(), ready.craft(), ready.terms(), first);
        products.saveAndFlush(product);
        shelf.open(product.id(), ready.craft());
    }

    private List<PictureView> drawn(List<PictureDraft> drafts) {
        if (drafts.isEmpty()) {
            throw new IllegalArgumentException("A product needs a picture");
        }
        return drafts.stream()
                .map(draft -> new PictureView(pictures.register(draft), draft.alt()))
                .toList();
    }

    private static DraftText text(ProductDraft product, List<PictureView> pictures) {
        return new DraftText(
                product.craft().name(),
                product.terms().name(),
                new DraftWords(
                        product.title(),
                        product.description(),
                        product.size(),
                        product.material(),
                        product.care(),
                        String.valueOf(product.weightGrams()),
                        ""),
                sheet(product.costSheet()),
                pictures);
    }

    private static DraftSheet sheet(CostSheet sheet) {
        return new DraftSheet(
                sheet.labour().name(),
                plain(sheet.price()),
                String.valueOf(sheet.minutes()),
                sheet.timings().stream().map(String::valueOf).collect(Collectors.joining(",")),
                plain(sheet.hourlyRate()),
                plain(sheet.materials()),
                plain(sheet.overhead()),
                plain(sheet.freightIn()));
    }

    private static String plain(Money amount) {
        return amount.toMajor().toPlainString();
    }
}
