package shop.weft.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A shop in a process of its own. It is ready when this is made. */
final class ShopProcess implements AutoCloseable {

    private final Process process;
    private final Path order;
    private final int port;

    /** Starts the shop, so far ahead of the real time, and waits until it has swept up. */
    ShopProcess(ShopSettings settings, Duration ahead) {
        this.order = settings.folder().resolve("crash-order");
        this.port = settings.port();
        try {
            Files.deleteIfExists(order);
            process = new ProcessBuilder(command(settings, ahead))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        awaitReady();
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** From now on commits are counted, and the process halts at this one: {@code before 3} or {@code after 3}. */
    void haltAt(String point) {
        try {
            Files.writeString(order, point);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The connection breaks a moment before the process is gone. */
    void awaitDeath() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("The shop broke a connection and lived");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** As if the power went. */
    void kill() {
        process.destroyForcibly();
        close();
    }

    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        var log = new ArrayList<String>();
        var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                log.add(line);
                if (line.contains(StockAndSweep.READY)) {
                    drain(reader);
                    return;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw new AssertionError("The shop did not start:\n" + String.join("\n", log));
    }

    /** A full pipe would stop the shop. */
    private static void drain(BufferedReader reader) {
        Thread.startVirtualThread(() -> reader.lines().forEach(line -> {}));
    }

    private static List<String> command(ShopSettings settings, Duration ahead) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Dweft.crash.order=" + settings.folder().resolve("crash-order"),
                "-Dweft.crash.ahead=" + ahead,
                CrashingShop.class.getName()));
        command.addAll(settings.arguments());
        return command;
    }
}
