package shop.weft.pictures;

import java.awt.image.BufferedImage;
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
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import shop.weft.pictures.illustration.IllustrationRecipe;
import shop.weft.pictures.illustration.Illustrator;

/**
 * Prints of pictures: taken from the storage, or drawn and put there. Whoever asks for a print that is being drawn waits
 * for it, and at most two are drawn at once, so that a page full of new pictures does not take the machine. A WebP that is
 * missing is made of the JPEG, which costs far less than drawing it once more.
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

    Optional<byte[]> find(UUID picture, int width, Print print) {
        var stored = stored(print.name(picture, width));
        if (stored.isPresent()) {
            return stored;
        }
        return print == Print.JPEG
                ? recipes.find(picture).map(recipe -> once(picture, width, print, () -> drawn(recipe, width)))
                : find(picture, width, Print.JPEG).map(jpeg -> once(picture, width, print, () -> Jpeg.decode(jpeg)));
    }

    /** Whether the print is there already, without making it. */
    boolean finished(UUID picture, int width, Print print) {
        try {
            return storage.holds(print.name(picture, width));
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

    private byte[] once(UUID picture, int width, Print print, Supplier<BufferedImage> image) {
        var name = print.name(picture, width);
        var mine = new CompletableFuture<byte[]>();
        var others = drawing.putIfAbsent(name, mine);
        if (others != null) {
            return await(others);
        }
        try {
            // Somebody may have finished it between our look into the storage and our turn.
            var made = stored(name).orElseGet(() -> make(picture, width, print, image));
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            drawing.remove(name);
        }
    }

    private byte[] make(UUID picture, int width, Print print, Supplier<BufferedImage> source) {
        easels.acquireUninterruptibly();
        try {
            var made = print.encode(source.get());
            storage.put(print.name(picture, width), new ByteArrayInputStream(made));
            return made;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            easels.release();
        }
    }

    private BufferedImage drawn(IllustrationRecipe recipe, int width) {
        return illustrator.draw(recipe, width, Pictures.height(width));
    }

    private static byte[] await(CompletableFuture<byte[]> print) {
        try {
            return print.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("The picture could not be drawn", failed.getCause());
        }
    }
}
