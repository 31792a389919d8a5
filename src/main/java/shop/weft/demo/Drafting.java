package shop.weft.demo;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shop.weft.catalog.DraftSheet;
import shop.weft.catalog.DraftText;
import shop.weft.catalog.DraftWords;
import shop.weft.catalog.ProductFiles;
import shop.weft.catalog.ProductView.PictureView;
import shop.weft.catalog.Reviews;
import shop.weft.identity.Role;
import shop.weft.identity.StaffMember;
import shop.weft.partners.PartnerView;
import shop.weft.partners.Partners;
import shop.weft.pictures.PictureDraft;
import shop.weft.pictures.Pictures;
import shop.weft.shared.Ids;
import shop.weft.shared.Money;

/** What partners are writing down when the story ends: a product in each state, by the shop's own pages' means. */
@Component
@InDemo
class Drafting {

    private static final String CODE = "560290";
    private static final StaffMember REVIEWER =
            new StaffMember(Ids.random(), SignIns.ADMINISTRATOR, "Administration", Role.ADMINISTRATOR, null);

    private final ProductFiles files;
    private final Reviews reviews;
    private final Partners partners;
    private final Pictures pictures;
    private final Diary diary;

    Drafting(ProductFiles files, Reviews reviews, Partners partners, Pictures pictures, Diary diary) {
        this.files = files;
        this.reviews = reviews;
        this.partners = partners;
        this.pictures = pictures;
        this.diary = diary;
    }

    Stream<Step> steps(DemoData data, Story story) {
        var model = data.products().getFirst();
        var other = data.products().get(3);
        return Stream.of(
                Step.atomic("draft:retired", days(story, 60), () -> retired(data, model)),
                Step.atomic("draft:returned", days(story, 6), () -> returned(data, model)),
                Step.atomic("draft:change", days(story, 5), () -> change(data, model)),
                Step.atomic(
                        "draft:submitted",
                        days(story, 3),
                        () -> submitted(data, other, "House slippers, small, madder")),
                Step.atomic("draft:unfinished", days(story, 2), () -> unfinished(data, model)));
    }

    private UUID submitted(DemoData data, DemoData.Product like, String title) {
        var maker = maker(data, like);
        var id = files.start(maker.id(), text(data, like, title), member(maker));
        files.submit(maker.id(), id, member(maker));
        return id;
    }

    private UUID returned(DemoData data, DemoData.Product like) {
        var id = submitted(data, like, "Moss felt bowl, wide");
        reviews.sendBack(
                id,
                reviews.get(id).version(),
                "Lovely. Please take the main photo by daylight, and say how wide it is without the fringe.",
                REVIEWER);
        return id;
    }

    private UUID retired(DemoData data, DemoData.Product like) {
        var maker = maker(data, like);
        var id = submitted(data, like, "Moss felt bowl, first shape");
        reviews.approve(id, reviews.get(id).version(), "", REVIEWER);
        files.retire(maker.id(), id, member(maker));
        return id;
    }

    /** A price that is to rise with the pay. */
    private UUID change(DemoData data, DemoData.Product product) {
        var maker = maker(data, product);
        var id = diary.subject("product:0").orElseThrow();
        var file = files.get(maker.id(), id);
        var local = data.partner(product.partner()).currency();
        var sheet = sheet(
                product,
                Money.of(product.price() + 800, "USD"),
                Money.of(product.hourly() + product.hourly() / 20, local));
        var words = file.text().words();
        var coded = new DraftWords(
                words.title(), words.description(), words.size(), words.material(), words.care(), words.weight(), CODE);
        var text = new DraftText(
                file.text().craft(),
                file.text().terms(),
                coded,
                sheet,
                file.text().pictures());
        files.save(maker.id(), id, file.version(), text, member(maker));
        files.submit(maker.id(), id, member(maker));
        return id;
    }

    private UUID unfinished(DemoData data, DemoData.Product like) {
        var maker = maker(data, like);
        var words = new DraftWords("Cushion cover, rust", "", "45 by 45 cm", "", "", "", "");
        var local = data.partner(like.partner()).currency();
        var hourly = Money.of(like.hourly() / 5, local).toMajor().toPlainString();
        var sheet = new DraftSheet("WAGE", "24", "", "140, 155", hourly, "", "", "");
        return files.start(
                maker.id(), new DraftText(like.craft().name(), "ADVANCE", words, sheet, List.of()), member(maker));
    }

    private DraftText text(DemoData data, DemoData.Product like, String title) {
        var local = data.partner(like.partner()).currency();
        var words = new DraftWords(
                title,
                like.description(),
                like.size(),
                like.material(),
                Care.of(like.craft()),
                String.valueOf(like.grams()),
                CODE);
        return new DraftText(
                like.craft().name(),
                like.terms().name(),
                words,
                sheet(like, Money.of(like.price(), "USD"), Money.of(like.hourly(), local)),
                like.pictures().stream().limit(2).map(this::drawn).toList());
    }

    private PictureView drawn(PictureDraft like) {
        var fresh = new PictureDraft(
                like.technique(), like.form(), like.view(), like.palette(), like.seed() + 1000, like.alt());
        return new PictureView(pictures.register(fresh), like.alt());
    }

    private static DraftSheet sheet(DemoData.Product product, Money price, Money hourly) {
        var local = hourly.currency();
        return new DraftSheet(
                "WAGE",
                price.toMajor().toPlainString(),
                String.valueOf(product.minutes()),
                product.timings().stream().map(String::valueOf).collect(Collectors.joining(",")),
                hourly.toMajor().toPlainString(),
                Money.of(product.materials(), local).toMajor().toPlainString(),
                Money.of(product.overhead(), local).toMajor().toPlainString(),
                Money.of(product.freight(), local).toMajor().toPlainString());
    }

    private PartnerView maker(DemoData data, DemoData.Product product) {
        Map<String, PartnerView> byAlias = partners.list().stream().collect(toMap(PartnerView::alias, view -> view));
        return Objects.requireNonNull(
                byAlias.get(data.partner(product.partner()).alias()));
    }

    private static StaffMember member(PartnerView maker) {
        return new StaffMember(Ids.random(), SignIns.of(maker.alias()), maker.alias(), Role.PARTNER, maker.id());
    }

    private static Instant days(Story story, int before) {
        return story.end().minus(Duration.ofDays(before));
    }
}
