package shop.weft.catalog;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The products on record. */
interface Products extends JpaRepository<Product, UUID> {

    /** The addresses that begin like the one wanted: whether it is free, and which number it would need if not. */
    @Query("select p.slug from Product p where p.slug like concat(:slug, '%')")
    List<String> slugsBeginning(String slug);

    @Query("select p.slug from Product p where p.retired = false order by p.slug")
    List<String> slugs();
}
