package shop.weft.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The versions on record, each read with its product and pictures in one statement. */
interface Versions extends Repository<ProductVersion, UUID> {

    @EntityGraph(attributePaths = {"product", "pictures"})
    Optional<ProductVersion> findById(UUID id);

    @Query("""
            select v from ProductVersion v join fetch v.product p left join fetch v.pictures
            where p.slug = :slug and v.id = p.currentVersion
            """)
    Optional<ProductVersion> findOnSale(String slug);

    @Query("""
            select v from ProductVersion v join fetch v.product p left join fetch v.pictures
            where p.id in :products and v.id = p.currentVersion
            """)
    List<ProductVersion> findAllOnSale(Collection<UUID> products);

    @Query("""
            select v from ProductVersion v join fetch v.product p left join fetch v.pictures
            where p.partner = :partner and p.retired = false and v.id = p.currentVersion order by v.title
            """)
    List<ProductVersion> findOnSaleOf(UUID partner);
}
