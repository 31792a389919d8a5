package shop.weft.safeguarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.core.env.Environment;

/**
 * Where the vault's key comes from: {@code weft.vault.key} ({@code WEFT_VAULT_KEY}), 32 bytes in Base64, or several with
 * commas between them. Only the demo gets one by itself, where no Stripe key is: a file beside its embedded database, or
 * in {@code ./data} where it was asked for on another, made on the first run.
 *
 * @param bytes the keys; the first seals
 */
record KeySource(List<byte[]> bytes) {

    static final int BYTES = 32;
    private static final Path ELSEWHERE = Path.of("data", "weft.vault.key");
    private static final String H2 = "jdbc:h2:";
    private static final String H2_FILE = H2 + "file:";

    /** @throws VaultRefused if there is none where one must be given, or what was given is no key */
    static KeySource of(Environment environment) {
        var given = environment.getProperty("weft.vault.key", "").strip();
        if (!given.isEmpty()) {
            return parsed(given);
        }
        var database = environment.getProperty("spring.datasource.url", "");
        boolean live =
                !environment.getProperty("weft.payments.stripe.api-key", "").isEmpty();
        boolean demo = environment.getProperty("weft.demo.enabled", Boolean.class, false);
        if (live || !demo && !database.startsWith(H2)) {
            throw VaultRefused.noKey();
        }
        if (database.startsWith(H2) && !database.startsWith(H2_FILE)) {
            return parsed(fresh());
        }
        return parsed(beside(database.startsWith(H2_FILE) ? file(database) : ELSEWHERE));
    }

    private static KeySource parsed(String text) {
        try {
            var keys = Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .map(Base64.getDecoder()::decode)
                    .toList();
            if (keys.stream().allMatch(key -> key.length == BYTES)) {
                return new KeySource(keys);
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below; the text itself must not be told.
        }
        throw VaultRefused.noSuchKey();
    }

    private static Path file(String database) {
        var path = database.substring(H2_FILE.length());
        int settings = path.indexOf(';');
        return Path.of((settings < 0 ? path : path.substring(0, settings)) + ".vault.key");
    }

    /** Of two nodes that begin at once, the second reads what the first wrote. */
    private static String beside(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, fresh());
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The vault's key cannot be kept in " + file, unreadable);
        }
    }

    /** The file appears with its whole content or not at all, and only its owner may read it. */
    private static void write(Path file, String key) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var whole = Files.createTempFile(folder, "weft.vault", ".new");
        try {
            Files.writeString(whole, key);
            publish(whole, file);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            // It is read next.
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** A link, because it fails where there is a file already: a move would replace the key of another node. */
    private static void publish(Path whole, Path file) throws IOException {
        try {
            Files.createLink(file, whole);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String fresh() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
