package shop.weft.testing;

import java.nio.file.Path;

/** Databases that several processes can open at once. */
public final class SharedDatabase {

    private SharedDatabase() {}

    /** A fresh schema on MySQL where a server is found, else an H2 file in the folder. */
    public static String in(Path folder) {
        return MySqlServer.found()
                ? MySqlServer.freshSchema()
                : "jdbc:h2:file:%s/weft;AUTO_SERVER=TRUE;WRITE_DELAY=0;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        .formatted(folder.toAbsolutePath());
    }
}
