package shop.weft.crash;

import java.nio.file.Path;
import java.util.List;

/**
 * How every life of the shop is started.
 *
 * @param stripe where the shop is to find Stripe
 */
record ShopSettings(Path folder, int port, String database, String stripe, String key, String webhookSecret) {

    List<String> arguments() {
        return List.of(
                "--server.port=" + port,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + (database.startsWith("jdbc:h2") ? "weft" : ""),
                "--weft.demo.enabled=false",
                "--weft.jobs.enabled=false",
                "--weft.vault.key=dGVzdHMgc2VhbCB3aXRoIHRoaXMga2V5LCBhbHdheXM=",
                "--weft.pictures.folder=" + folder.resolve("pictures"),
                "--weft.payments.stripe.api-key=" + key,
                "--weft.payments.stripe.webhook-secret=" + webhookSecret,
                "--weft.payments.stripe.api-base=" + stripe);
    }
}
