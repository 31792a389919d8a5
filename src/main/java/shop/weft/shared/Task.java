package shop.weft.shared;

/**
 * A line of what needs doing, on the first page of whoever does it.
 *
 * @param count how many wait; nothing is shown for none
 * @param key words under a message key, with the count as their argument: {@code "{0,choice,1#One batch waits|1<{0} batches
 *     wait}"}
 * @param href where it is done, within the shop
 */
public record Task(long count, String key, String href) {}
