package shop.weft.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where finished pictures are kept: a folder now, an object store later. Names are file names without folders. */
interface PictureStorage {

    /** The file, if it is kept here. The caller closes the stream. */
    Optional<InputStream> open(String name) throws IOException;

    /** Keeps a file. Readers see all of it or nothing; writing the same name again replaces it. */
    void put(String name, InputStream content) throws IOException;

    boolean holds(String name) throws IOException;
}
