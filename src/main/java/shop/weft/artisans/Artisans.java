package shop.weft.artisans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The makers, by pseudonym. */
@Component
public class Artisans {

    /**
     * Takes on a maker. Only adults can be given paid work.
     *
     * @return a random id
     */
    public UUID register(UUID partner, String code, Arrangement arrangement, LocalDate since) {
        throw new UnsupportedOperationException();
    }

    /** The makers of one partner, by code. */
    public List<ArtisanView> of(UUID partner) {
        throw new UnsupportedOperationException();
    }
}
