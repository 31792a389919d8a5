package shop.weft.catalog;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.split.Terms;

/** What is for sale. */
@Component
@Transactional(readOnly = true)
public class Catalog {

    private final Publishing publishing;
    private final Products products;
    private final Versions versions;
    private final Shelf shelf;
    private final Cards cards;

    Catalog(Publishing publishing, Products products, Versions versions, Shelf shelf, Cards cards) {
        this.publishing = publishing;
        this.products = products;
        this.versions = versions;
        this.shelf = shelf;
        this.cards = cards;
    }

    /**
     * Publishes a product as its first version. Its address is made of its title.
     *
     * @return its id, random
     * @throws shop.weft.partners.PublishingSuspended if nothing new of its partner may be published
     * @throws shop.weft.split.CostSheetRefused if its cost sheet cannot be published; nothing is stored
     * @throws shop.weft.partners.PartnerNotFound if there is no such partner
     */
    @Transactional
    public UUID publish(ProductDraft draft) {
        return publishing.publish(draft);
    }

    /** The latest version under an address, also of what is retired: its page stays. */
    public Optional<ProductView> find(String slug) {
        return versions.findOnSale(slug).map(ProductVersion::view);
    }

    /** The latest versions of those of the ids that are products, in one statement. */
    public Map<UUID, ProductView> getAll(Collection<UUID> products) {
        return products.isEmpty()
                ? Map.of()
                : versions.findAllOnSale(products).stream()
                        .map(ProductVersion::view)
                        .collect(toMap(ProductView::id, Function.identity()));
    }

    /** What a partner makes and sells, by title; what is retired is not among it. */
    public List<ProductView> ofPartner(UUID partner) {
        return versions.findOnSaleOf(partner).stream().map(ProductVersion::view).toList();
    }

    /** A version as it was sold. */
    public ProductView version(UUID version) {
        return versions.findById(version)
                .map(ProductVersion::view)
                .orElseThrow(() -> new IllegalArgumentException("No product version has the id " + version));
    }

    /** When the makers of a product are owed their pay. */
    public Terms termsOf(UUID product) {
        return products.findById(product)
                .map(Product::terms)
                .orElseThrow(() -> new IllegalArgumentException("No product has the id " + product));
    }

    /**
     * A page of products that are made, newest at the hub first, of one craft or of all; what is sold out comes last. The order is the
     * catalog's own: a sort in {@code page} is not heeded.
     */
    public Page<ProductCard> list(@Nullable Craft craft, Pageable page) {
        return PageableExecutionUtils.getPage(cards.page(craft, page), page, () -> shelf.count(craft));
    }

    /** How many products each craft has; crafts with none are left out. */
    public Map<Craft, Long> countByCraft() {
        return shelf.countByCraft();
    }

    /** What stands in the window: so many of the newest products, and the newest of each craft. One statement. */
    public ShopWindow window(int newest) {
        var placed = cards.window(newest);
        return new ShopWindow(
                placed.stream()
                        .filter(place -> place.place() <= newest)
                        .map(Cards.Placed::card)
                        .toList(),
                placed.stream()
                        .filter(place -> place.placeInCraft() == 1)
                        .map(place -> new ShopWindow.Face(place.card().craft(), place.products(), place.card()))
                        .sorted(Comparator.comparing(ShopWindow.Face::craft))
                        .toList());
    }

    /** The same with what is retired, for those who keep the stock. */
    public Page<ProductCard> listAll(Pageable page) {
        return PageableExecutionUtils.getPage(cards.all(page), page, shelf::countAll);
    }

    /** The names in addresses of all products that are made, in alphabetical order. */
    public List<String> slugs() {
        return products.slugs();
    }

    /** Other products of a craft, in the order of {@link #list}. */
    public List<ProductCard> moreOfCraft(Craft craft, UUID except, int most) {
        return cards.ofCraft(craft, except, most);
    }

    /** Units of a product have arrived and are free. Joins the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void received(UUID product, int units, Instant at) {
        shelf.receive(product, units, at);
    }

    /** Units of a product are free again. Joins the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putBack(UUID product, int units) {
        shelf.put(product, units);
    }

    /**
     * Takes free units of a product, if there are so many: one conditional update, which waits for whoever is taking the
     * same product. Joins the caller's transaction; take several products in the order of their ids.
     *
     * @return whether they were taken; if not, nothing changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(UUID product, int units) {
        return shelf.take(product, units);
    }

    /** The same as {@link #take}, for a buyer: of what is retired nothing can be had. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(UUID product, int units) {
        return shelf.claim(product, units);
    }
}
