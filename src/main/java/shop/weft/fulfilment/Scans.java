package shop.weft.fulfilment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import shop.weft.fulfilment.TagLine.Result;
import shop.weft.items.ItemView;
import shop.weft.items.Items;
import shop.weft.items.Tag;

/** Reads lines that were scanned or typed, finds their units, and does something with each. */
@Component
class Scans {

    private final Items items;
    private final Titles titles;

    Scans(Items items, Titles titles) {
        this.items = items;
        this.titles = titles;
    }

    /**
     * @param visible which units whoever asks may know of; of another they are told that there is none
     * @param deed what is done with a unit, and what came of it; called once for a unit, however often it is scanned,
     *     and in the order of units' ids, so that two who scan at once lock them in one order
     */
    List<TagLine> each(Collection<String> typed, Predicate<ItemView> visible, Function<ItemView, Result> deed) {
        return each(typed, visible, all -> {}, deed);
    }

    /** @param before called once with all units that were found, before anything is done with the first of them */
    List<TagLine> each(
            Collection<String> typed,
            Predicate<ItemView> visible,
            Consumer<List<ItemView>> before,
            Function<ItemView, Result> deed) {
        var tags = typed.stream()
                .distinct()
                .flatMap(line -> Tag.parse(address(line)).stream())
                .collect(java.util.stream.Collectors.toSet());
        var found = items.findByTags(tags).stream().filter(visible).toList();
        Map<Tag, ItemView> units = found.stream().collect(toMap(ItemView::tag, unit -> unit));
        var names = titles.of(found);
        before.accept(found);
        var results = new HashMap<Tag, Result>();
        found.forEach(unit -> results.put(unit.tag(), deed.apply(unit)));
        var seen = new HashSet<Tag>();
        var lines = new ArrayList<TagLine>();
        for (var line : typed) {
            var tag = Tag.parse(address(line)).orElse(null);
            var unit = tag == null ? null : units.get(tag);
            if (unit == null) {
                lines.add(new TagLine(line, tag, tag == null ? Result.UNREADABLE : Result.UNKNOWN, null));
            } else {
                var result = Objects.requireNonNull(results.get(unit.tag()));
                var repeated = result == Result.DONE && !seen.add(unit.tag());
                lines.add(new TagLine(line, tag, repeated ? Result.AGAIN : result, names.get(unit.product())));
            }
        }
        return lines;
    }

    /** A scanner reads the address in the code, a person types what stands below it. */
    private static String address(String line) {
        int slash = line.lastIndexOf('/');
        return slash < 0 ? line : line.substring(slash + 1);
    }
}
