package shop.weft.shared;

import java.util.List;
import java.util.UUID;

/**
 * What waits for a partner's staff. A module that makes work for them has a bean of this kind; the partner's first page
 * collects them in the order of Spring's {@code @Order}, most pressing first. Asked on each visit: count with an index.
 */
public interface PartnerTasks {

    /** What waits for this partner and no other; a task that counts nothing may be left in. */
    List<Task> of(UUID partner);
}
