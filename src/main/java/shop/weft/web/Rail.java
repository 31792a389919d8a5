package shop.weft.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import shop.weft.identity.Role;
import shop.weft.identity.Staff;
import shop.weft.identity.StaffMember;

/** What the rail of staff pages offers to whom. Templates know it as {@code @rail}. */
@Component("rail")
public class Rail {

    private static final Set<Role> FINANCE = Set.of(Role.FINANCE, Role.ADMINISTRATOR);
    private static final Set<Role> HUB = Set.of(Role.HUB, Role.ADMINISTRATOR);
    private static final Set<Role> PARTNER = Set.of(Role.PARTNER);

    /** In the order they are shown; the first of a role is where its day begins. Add the page you made. */
    private static final List<Entry> ENTRIES = List.of(
            new Entry("/office/orders", "web.rail.orders", FINANCE),
            new Entry("/finance/accounts", "web.rail.accounts", FINANCE),
            new Entry("/finance/journal", "web.rail.journal", FINANCE),
            new Entry("/finance/trial-balance", "web.rail.trialBalance", FINANCE),
            new Entry("/finance/events", "web.rail.events", FINANCE),
            new Entry("/office/reviews", "web.rail.reviews", Set.of(Role.ADMINISTRATOR)),
            new Entry("/office/partners", "web.rail.partners", Set.of(Role.ADMINISTRATOR)),
            new Entry("/hub", "web.rail.hub", HUB),
            new Entry("/hub/orders", "web.rail.hubOrders", HUB),
            new Entry("/hub/parcels", "web.rail.hubParcels", HUB),
            new Entry("/hub/stock", "web.rail.hubStock", HUB),
            new Entry("/hub/returns", "web.rail.hubReturns", HUB),
            new Entry("/partner", "web.rail.partner", PARTNER),
            new Entry("/partner/products", "web.rail.products", PARTNER),
            new Entry("/partner/batches", "web.rail.batches", PARTNER),
            new Entry("/partner/parcels", "web.rail.parcels", PARTNER),
            new Entry("/partner/items", "web.rail.pieces", PARTNER),
            new Entry("/partner/makers", "web.rail.makers", PARTNER),
            new Entry("/partner/organisation", "web.rail.organisation", PARTNER));

    private final Staff staff;

    Rail(Staff staff) {
        this.staff = staff;
    }

    /** The links for whoever is signed in, the one of this page marked. */
    public List<Link> links() {
        var here = path();
        var current = entries()
                .map(Entry::href)
                .filter(href -> here.equals(href) || here.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length));
        return entries()
                .map(entry -> new Link(
                        entry.href(),
                        entry.key(),
                        current.filter(entry.href()::equals).isPresent()))
                .toList();
    }

    /** Where a day's work begins for whoever is signed in. */
    public String start() {
        return entries().findFirst().orElseThrow().href();
    }

    /** Who is signed in. */
    public @Nullable StaffMember who() {
        return staff.current();
    }

    private Stream<Entry> entries() {
        var who = staff.current();
        return ENTRIES.stream().filter(entry -> who != null && entry.roles().contains(who.role()));
    }

    private static String path() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRequestURI()
                : "";
    }

    private record Entry(String href, String key, Set<Role> roles) {}

    /** A link of the rail. {@code current} is true for the page one is on. */
    public record Link(String href, String key, boolean current) {}
}
