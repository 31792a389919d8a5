package shop.weft.pictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import shop.weft.pictures.illustration.IllustrationRecipe;
import shop.weft.pictures.illustration.Illustrator;

/**
 * Prints of pictures: taken from the storage, or drawn and put there. Whoever asks for a print that is being drawn waits
 * for it, and at most two are drawn at once, so that a page full of new pictures does not take the machine.
 */
@Component
class Prints {

    private final Recipes recipes;
    private final PictureStorage storage;
    private final Illustrator illustrator = new Illustrator();
    private final Map<String, CompletableFuture<byte[]>> drawing = new ConcurrentHashMap<>();
    private final Semaphore easels = new Semaphore(2, true);

    Prints(Recipes recipes, PictureStorage storage) {
        this.recipes = recipes;
        this.storage = storage;
    }

    Optional<byte[]> find(UUID picture, int width) {
        var name = name(picture, width);
        var stored = stored(name);
        return stored.isPresent() ? stored : recipes.find(picture).map(recipe -> drawOnce(name, recipe, width));
    }

    /** Whether the print is there already, without drawing it. */
    boolean finished(UUID picture, int width) {
        try {
            return storage.holds(name(picture, width));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<byte[]> stored(String name) {
        try (var content = storage.open(name).orElse(null)) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] drawOnce(String name, IllustrationRecipe recipe, int width) {
        var mine = new CompletableFuture<byte[]>();
        var others = drawing.putIfAbsent(name, mine);
        if (others != null) {
            return await(others);
        }
        try {
            // Somebody may have finished it between our look into the storage and our turn.
            var print = stored(name).orElseGet(() -> draw(name, recipe, width));
            mine.complete(print);
            return print;
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            drawing.remove(name);
        }
    }

    private byte[] draw(String name, IllustrationRecipe recipe, int width) {
        easels.acquireUninterruptibly();
        try {
            var print = Jpeg.encode(illustrator.draw(recipe, width, Pictures.height(width)));
            storage.put(name, new ByteArrayInputStream(print));
            return print;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            easels.release();
        }
    }

    private static byte[] await(CompletableFuture<byte[]> print) {
        try {
            return print.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("The picture could not be drawn", failed.getCause());
        }
    }

    private static String name(UUID picture, int width) {
        return picture + "-" + width + ".jpg";
    }
}
