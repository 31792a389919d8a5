package shop.weft.items;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.weft.shared.Ids;

/** What lies where: at a partner, at the hub. */
@Component
@Transactional(readOnly = true)
public class StockRoom {

    private final JdbcClient jdbc;

    StockRoom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units still with their partner, batch by batch, the oldest batch first. */
    public List<UUID> atPartner(UUID partner) {
        return jdbc.sql("SELECT id FROM item WHERE partner = ? AND state = 'MADE' ORDER BY made_on, batch, tag")
                .param(Ids.bytes(partner))
                .query((row, n) -> ItemReading.id(row, 1))
                .list();
    }
}
