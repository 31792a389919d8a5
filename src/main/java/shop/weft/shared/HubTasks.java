package shop.weft.shared;

import java.util.List;

/** What waits at the hub, collected by its first page as {@link PartnerTasks} are by the partner's. */
public interface HubTasks {

    /** What waits; a task that counts nothing may be left in. */
    List<Task> waiting();
}
