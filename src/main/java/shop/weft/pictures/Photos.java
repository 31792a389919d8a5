package shop.weft.pictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.weft.shared.Ids;
import shop.weft.shared.SqlTime;

/** Photos on record: taken in, printed in every width they can fill, and the rest thrown away. */
@Component
class Photos {

    static final long MOST_BYTES = 25L << 20;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final PictureStorage storage;
    private final Clock clock;
    /** Each holds some 80 MB for a second or two. */
    private final Semaphore darkrooms = new Semaphore(2, true);

    Photos(JdbcClient jdbc, PictureStorage storage, Clock clock) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.clock = clock;
    }

    UUID take(InputStream upload, Focus focus, UUID uploader) {
        try {
            var file = Files.createTempFile("photo", ".upload");
            try {
                copy(upload, file);
                return developed(file, focus, uploader);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isFrom(UUID photo, UUID uploader) {
        return jdbc.sql("SELECT COUNT(*) FROM photo WHERE id = ? AND uploader = ?")
                        .params(Ids.bytes(photo), Ids.bytes(uploader))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<UUID> all() {
        return jdbc.sql("SELECT id FROM photo ORDER BY id")
                .query((row, n) -> Ids.uuid(row.getBytes(1)))
                .list();
    }

    private static void copy(InputStream upload, Path file) throws IOException {
        long copied = 0;
        var buffer = new byte[1 << 16];
        try (var out = Files.newOutputStream(file)) {
            for (int some = upload.read(buffer); some >= 0; some = upload.read(buffer)) {
                copied += some;
                if (copied > MOST_BYTES) {
                    throw new PhotoRefused(PhotoProblem.TOO_LARGE);
                }
                out.write(buffer, 0, some);
            }
        }
        if (copied == 0) {
            throw new PhotoRefused(PhotoProblem.EMPTY);
        }
    }

    private UUID developed(Path file, Focus focus, UUID uploader) throws IOException {
        if (!enter()) {
            throw new PhotoRefused(PhotoProblem.BUSY);
        }
        try {
            var largest = Darkroom.develop(file, focus);
            var id = PhotoId.random(largest.width());
            for (int width : PhotoId.widths(id).reversed()) {
                print(id, Reduction.of(largest, width, Pictures.height(width)));
            }
            jdbc.sql("INSERT INTO photo (id, uploader, taken_at) VALUES (?, ?, ?)")
                    .params(Ids.bytes(id), Ids.bytes(uploader), SqlTime.toColumn(clock.instant()))
                    .update();
            return id;
        } finally {
            darkrooms.release();
        }
    }

    private boolean enter() {
        try {
            return darkrooms.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void print(UUID id, Pixels pixels) throws IOException {
        var image = pixels.image();
        for (var print : Print.values()) {
            if (print.isAvailable()) {
                storage.put(print.name(id, pixels.width()), new ByteArrayInputStream(print.encode(image)));
            }
        }
    }
}
