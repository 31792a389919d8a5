package shop.weft.safeguarding;

import org.springframework.stereotype.Component;

/**
 * The rule of small cells: nothing is published of a group of fewer than {@code k} makers. {@code weft.small-cell.k} is
 * 10 unless set; below 5 the shop refuses to start.
 */
@Component
public class SmallCells {

    private final SmallCellSettings settings;

    SmallCells(SmallCellSettings settings) {
        this.settings = settings;
    }

    /** Whether a group is large enough to be spoken of. */
    public boolean publishable(int makers) {
        return makers >= settings.k();
    }

    /** The fewest makers of whom something is told: what may be said of any group is that it has at least so many. */
    public int k() {
        return settings.k();
    }
}
