package shop.weft.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import shop.weft.fulfilment.TagLine.Result;
import shop.weft.items.ItemState;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.items.StockRoom;
import shop.weft.ledger.Books;
import shop.weft.orders.Orders;
import shop.weft.orders.RefundRefused;
import shop.weft.orders.RefundRequest.Disposition;
import shop.weft.split.Terms;
import shop.weft.testing.OnMySql;
import shop.weft.testing.ShopTest;
import shop.weft.testing.ShopWorld;

/** Parcels in, orders out, and what comes back. */
@Import({ShopWorld.class, BuyersOfAll.class})
abstract class GoodsOnTheirWay {

    @ShopTest
    static class OnH2Tests extends GoodsOnTheirWay {}

    @ShopTest
    @OnMySql
    static class OnMySqlTests extends GoodsOnTheirWay {}

    @Autowired
    private ShopWorld world;

    @Autowired
    private BuyersOfAll buyers;

    @Autowired
    private Parcels parcels;

    @Autowired
    private Receiving receiving;

    @Autowired
    private Shipments shipments;

    @Autowired
    private GoodsReturns returns;

    @Autowired
    private Items items;

    @Autowired
    private StockRoom stockRoom;

    @Autowired
    private Orders orders;

    @Autowired
    private Books books;

    private UUID product;
    private UUID partner;
    private List<ItemView> made;

    @BeforeEach
    void someUnitsAreMade() {
        product = world.productOnPaper(Terms.ADVANCE);
        partner = world.partnerOf(product);
        made = made(product, 3);
    }

    @Test
    void aUnitIsFreeOnceTheHubHasReceivedIt() {
        var parcel = sent();
        assertThat(free()).isZero();

        var lines = receiving.receiveTags(parcel, List.of(tag(0), tag(0), tag(1)));

        assertThat(results(lines)).containsExactly(Result.DONE, Result.AGAIN, Result.DONE);
        assertThat(free()).isEqualTo(2);
        assertThat(receiving.get(parcel).count(Outcome.EXPECTED)).isEqualTo(1);
    }

    @Test
    void everyLineIsAnsweredAndNoneIsLost() {
        var elsewhere = made(world.productOnPaper(Terms.ADVANCE), 1).getFirst();
        var parcel = parcels.open(partner);

        var lines = parcels.addTags(
                partner,
                parcel,
                List.of(
                        tag(0).toLowerCase(java.util.Locale.ROOT),
                        "https://weft.example/t/" + made.get(1).tag().code(),
                        "no tag",
                        elsewhere.tag().code(),
                        tag(0)));

        assertThat(results(lines))
                .containsExactly(Result.DONE, Result.DONE, Result.UNREADABLE, Result.UNKNOWN, Result.AGAIN);
        assertThat(TagLine.wrong(lines))
                .containsExactly("no tag", elsewhere.tag().code());
    }

    @Test
    void whatIsInAParcelIsNotOfferedAgain() {
        var parcel = parcels.open(partner);
        assertThat(unpacked(0)).hasSize(2);
        assertThat(unpacked(1)).hasSize(1).doesNotContainAnyElementsOf(unpacked(0));
        assertThat(parcels.countUnpacked(partner)).isEqualTo(3);

        parcels.addTags(partner, parcel, List.of(tag(1)));

        assertThat(unpacked(0))
                .containsExactlyInAnyOrder(made.getFirst().id(), made.getLast().id());
        assertThat(parcels.countUnpacked(partner)).isEqualTo(2);
    }

    @Test
    void aParcelOfAnotherPartnerIsNotThere() {
        var parcel = parcels.open(partner);
        var other = world.partnerOf(world.productOnPaper(Terms.ADVANCE));

        assertThatExceptionOfType(ParcelNotFound.class).isThrownBy(() -> parcels.get(other, parcel));
        assertThatExceptionOfType(ParcelNotFound.class)
                .isThrownBy(() -> parcels.addTags(other, parcel, List.of(tag(0))));
        assertThatExceptionOfType(ParcelNotFound.class).isThrownBy(() -> receiving.get(parcel));
    }

    @Test
    void nothingGoesInOrOutOfAParcelThatHasLeft() {
        var parcel = sent();

        assertThatExceptionOfType(ParcelClosed.class)
                .isThrownBy(
                        () -> parcels.remove(partner, parcel, made.getFirst().id()));
        assertThatExceptionOfType(EmptyParcel.class)
                .isThrownBy(() -> parcels.send(partner, parcels.open(partner), "Post", ""));
    }

    @Test
    void whatIsMissingCanTurnUpOrBeGivenUpAsTheShopsLoss() {
        var parcel = sent();
        receiving.receiveTags(parcel, List.of(tag(0)));
        receiving.close(parcel);
        assertThat(receiving.get(parcel).count(Outcome.MISSING)).isEqualTo(2);

        assertThat(results(receiving.receiveTags(parcel, List.of(tag(1))))).containsExactly(Result.DONE);
        assertThat(receiving.giveUp(parcel, made.get(2).id())).isTrue();
        assertThat(receiving.giveUp(parcel, made.get(2).id())).isFalse();

        assertThat(free()).isEqualTo(2);
        assertThat(state(2)).isEqualTo(ItemState.WRITTEN_OFF);
        assertThat(books.verify().problems()).isEmpty();
    }

    @Test
    void aBrokenUnitUnderConsignmentIsPaidAllTheSame() {
        var consigned = world.productOnPaper(Terms.CONSIGNMENT);
        var unit = made(consigned, 1).getFirst();
        var parcel = parcels.open(world.partnerOf(consigned));
        parcels.add(world.partnerOf(consigned), parcel, List.of(unit.id()));
        parcels.send(world.partnerOf(consigned), parcel, "Post", "");

        assertThat(receiving.receiveBroken(parcel, unit.id())).isTrue();

        assertThat(books.balancesOf(world.partnerOf(consigned), shop.weft.ledger.AccountCode.WAGES_PAYABLE))
                .anyMatch(owed -> owed.isPositive());
        assertThat(books.verify().problems()).isEmpty();
    }

    @Test
    void anOrderIsPackedByItsOwnTagsAndShippedOnce() {
        receiving.receiveTags(sent(), List.of(tag(0), tag(1), tag(2)));
        var order = buyers.buy(product, 2);
        var foreign = made.stream()
                .filter(unit -> state(unit) == ItemState.AVAILABLE)
                .findFirst()
                .orElseThrow();
        var list = shipments.list(order);

        var lines = shipments.pack(
                order,
                List.of(list.toPack().getFirst().tag().code(), foreign.tag().code()));
        assertThat(results(lines)).containsExactlyInAnyOrder(Result.DONE, Result.NOT_SOLD);
        assertThatExceptionOfType(NotPacked.class).isThrownBy(() -> shipments.ship(order, "Post", "1"));
        shipments.pack(order, List.of(list.toPack().getLast().tag().code()));
        shipments.ship(order, "Post", "1");
        shipments.ship(order, "Post", "2");

        assertThat(shipments.of(order).orElseThrow().tracking()).isEqualTo("1");
        assertThat(shipments.list(order).waiting()).isFalse();
        assertThat(stockRoom.toShip(order)).isEmpty();
    }

    @Test
    void onlyWhatIsLeftOfAnOrderIsShipped() {
        receiving.receiveTags(sent(), List.of(tag(0), tag(1), tag(2)));
        var order = buyers.buy(product, 2);
        var first = shipments.list(order).units().getFirst();
        shipments.pack(order, List.of(first.tag().code()));
        buyers.refund(order, first.item(), Disposition.RESTOCKED);

        assertThat(shipments.list(order).toTakeOut())
                .extracting(PickList.Unit::item)
                .containsExactly(first.item());
        shipments.pack(
                order, List.of(shipments.list(order).toPack().getFirst().tag().code()));
        shipments.ship(order, "Post", "");

        assertThat(shipments.list(order).sent())
                .hasSize(1)
                .noneMatch(unit -> unit.item().equals(first.item()));
    }

    @Test
    void anOrderGivenBackForLeavesTheQueue() {
        receiving.receiveTags(sent(), List.of(tag(0)));
        var order = buyers.buy(product, 1);
        assertThat(queued()).contains(order);

        buyers.refund(order, shipments.list(order).units().getFirst().item(), Disposition.RESTOCKED);

        assertThat(queued()).doesNotContain(order);
    }

    @Test
    void aShippedUnitIsBackInStockOnlyAfterTheHubHasIt() {
        receiving.receiveTags(sent(), List.of(tag(0)));
        var order = buyers.buy(product, 1);
        shipments.pack(order, List.of(tag(0)));
        shipments.ship(order, "Post", "");
        var item = made.getFirst().id();
        assertThatExceptionOfType(RefundRefused.class)
                .isThrownBy(() -> buyers.refund(order, item, Disposition.RESTOCKED))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefundRefused.Reason.NOT_BACK));

        assertThat(results(returns.receive(List.of(tag(0)), true))).containsExactly(Result.DONE);
        assertThat(Objects.requireNonNull(returns.of(order).get(item)).fit()).isTrue();
        buyers.refund(order, item, Disposition.RESTOCKED);

        assertThat(free()).isEqualTo(1);
        assertThat(returns.list(PageRequest.of(0, 5)).getContent().getFirst().now())
                .isEqualTo(ItemState.AVAILABLE);
    }

    @Test
    void twoWhoScanTheSameUnitsReceiveEachOnce() throws Exception {
        var parcel = sent();
        var there = List.of(tag(0), tag(1), tag(2));
        var back = there.reversed();

        var done = Racing.together(
                (Callable<List<TagLine>>) () -> receiving.receiveTags(parcel, there),
                () -> receiving.receiveTags(parcel, back));

        assertThat(done.stream().flatMap(List::stream).filter(line -> line.result() == Result.DONE))
                .hasSize(3);
        assertThat(free()).isEqualTo(3);
    }

    @Test
    void whoPacksAndWhoGivesBackNeverBothHaveTheUnit() throws Exception {
        receiving.receiveTags(sent(), List.of(tag(0)));
        var order = buyers.buy(product, 1);
        shipments.pack(order, List.of(tag(0)));
        var item = made.getFirst().id();

        Racing.together(
                () -> Racing.unless(NotPacked.class, () -> shipments.ship(order, "Post", "")),
                () -> Racing.unless(RefundRefused.class, () -> buyers.refund(order, item, Disposition.RESTOCKED)));

        boolean shipped = shipments.of(order).isPresent();
        assertThat(state(0)).isEqualTo(shipped ? ItemState.SHIPPED : ItemState.AVAILABLE);
        assertThat(orders.receipt(order).refunds()).hasSize(shipped ? 0 : 1);
    }

    @Test
    void whoSendsAndWhoTakesOutAgree() throws Exception {
        var parcel = parcels.open(partner);
        parcels.addTags(partner, parcel, List.of(tag(0), tag(1)));
        var item = made.getFirst().id();

        Racing.together(
                () -> Racing.unless(ParcelClosed.class, () -> parcels.send(partner, parcel, "Post", "")),
                () -> Racing.unless(ParcelClosed.class, () -> parcels.remove(partner, parcel, item)));

        boolean inside = parcels.contents(partner, parcel).stream()
                .anyMatch(unit -> unit.item().equals(item));
        assertThat(state(0)).isEqualTo(inside ? ItemState.SENT : ItemState.MADE);
        assertThat(state(1)).isEqualTo(ItemState.SENT);
    }

    private List<ItemView> made(UUID ofProduct, int units) {
        return items.getAll(world.accept(ofProduct, buyers.maker(world.partnerOf(ofProduct)), units));
    }

    private UUID sent() {
        var parcel = parcels.open(partner);
        parcels.add(partner, parcel, made.stream().map(ItemView::id).toList());
        parcels.send(partner, parcel, "Post", "RR 1");
        return parcel;
    }

    private String tag(int number) {
        return made.get(number).tag().grouped();
    }

    private ItemState state(int number) {
        return state(made.get(number));
    }

    private ItemState state(ItemView unit) {
        return items.getAll(List.of(unit.id())).getFirst().state();
    }

    private int free() {
        return items.availability(List.of(product)).getOrDefault(product, 0);
    }

    private List<UUID> unpacked(int page) {
        return parcels.unpacked(partner, PageRequest.of(page, 2))
                .map(ItemView::id)
                .getContent();
    }

    private List<UUID> queued() {
        return stockRoom.ordersToShip(1000, 0);
    }

    private static List<Result> results(List<TagLine> lines) {
        return lines.stream().map(TagLine::result).toList();
    }
}
