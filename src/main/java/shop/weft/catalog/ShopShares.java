package shop.weft.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the shop decides of every price: its own share, and the least that remains for aftercare.
 *
 * @param shopPermille in thousandths of the price
 * @param aftercareFloorPermille in thousandths of the price
 */
@ConfigurationProperties("weft.shares")
public record ShopShares(int shopPermille, int aftercareFloorPermille) {}
