package shop.weft.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Runs other programs. */
final class Programs {

    /** What {@link #run} answers for a program that ended well and had nothing to say. */
    static final String FINE = "0 ";

    private Programs() {}

    /** The exit code and all that was printed. */
    static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + printed.strip();
    }
}
