package shop.weft.safeguarding;

import org.springframework.stereotype.Component;

/**
 * The rule of small cells: nothing is published of a group of fewer than {@code k} makers. {@code weft.small-cell.k} may
 * raise k from 10, and never below 5.
 */
@Component
public class SmallCells {

    /** Whether a group is large enough to be spoken of. */
    public boolean publishable(int makers) {
        throw new UnsupportedOperationException();
    }
}
