package shop.weft.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How many units of each product are made in the year, and how many are left at its end: one in ten products is sold
 * out, a third have a single unit, the others have some.
 *
 * @param made by product
 * @param left by product
 */
record StockPlan(List<Integer> made, List<Integer> left) {

    private static final List<Integer> MADE = List.of(5, 10, 6, 9, 7, 8);

    static StockPlan of(int products, Random random) {
        var made = new ArrayList<Integer>();
        var left = new ArrayList<Integer>();
        for (int i = 0; i < products; i++) {
            made.add(MADE.get(i % MADE.size()));
            boolean soldOut = i < Math.ceilDiv(products, 10);
            boolean oneLeft = i < Math.ceilDiv(products * 44, 100);
            left.add(soldOut ? 0 : oneLeft ? 1 : random.nextInt(2, 5));
        }
        Collections.shuffle(left, random);
        return new StockPlan(List.copyOf(made), List.copyOf(left));
    }

    int toSell(int product) {
        return made.get(product) - left.get(product);
    }
}
