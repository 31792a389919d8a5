package shop.weft.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps pictures in a folder of this machine, or one that several machines share. */
@Component
class FolderStorage implements PictureStorage {

    private final Path folder;

    FolderStorage(@Value("${weft.pictures.folder:./data/pictures}") Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        try {
            return Optional.of(Files.newInputStream(file(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    @Override
    public void put(String name, InputStream content) throws IOException {
        Files.createDirectories(folder);
        // Written beside its place and then moved there, so that nobody ever reads half a picture.
        Path unfinished = Files.createTempFile(folder, name, ".part");
        try {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public boolean holds(String name) {
        return Files.exists(file(name));
    }

    private Path file(String name) {
        Path file = folder.resolve(name).normalize();
        if (!folder.normalize().equals(file.getParent())) {
            throw new IllegalArgumentException("No name of a picture: " + name);
        }
        return file;
    }
}
