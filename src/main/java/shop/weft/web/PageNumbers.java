package shop.weft.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which page numbers a long list offers: the first, the last, and those around the page shown. Templates know it as
 * {@code @pageNumbers}.
 */
@Component("pageNumbers")
public class PageNumbers {

    private static final int AROUND = 1;

    /** Page numbers from 1, with 0 where some are left out. */
    public List<Integer> around(int page, int count) {
        var numbers = new ArrayList<Integer>();
        for (int number = 1; number <= count; number++) {
            if (number == 1 || number == count || Math.abs(number - page) <= AROUND) {
                closeGap(numbers, number);
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** A gap of a single page would take the room that the page itself takes. */
    private static void closeGap(List<Integer> numbers, int next) {
        int left = next - (numbers.isEmpty() ? 0 : numbers.getLast()) - 1;
        if (left > 0) {
            numbers.add(left == 1 ? next - 1 : 0);
        }
    }
}
