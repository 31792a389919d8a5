package shop.weft.orders;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import shop.weft.split.SplitParts;

/** What the units of an order cost in its currency, line by line, and where their prices go. */
record UnitPlan(List<UnitCostShare> costs, Map<UUID, SplitParts> splits) {}
