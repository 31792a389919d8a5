package shop.weft.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import shop.weft.ledger.ExportFormat;
import shop.weft.ledger.Exports;

/** The whole ledger as a file, written as it is read. */
@Controller
class ExportController {

    private final Exports exports;
    private final Clock clock;

    ExportController(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping("/finance/export/{name}")
    void export(@PathVariable String name, HttpServletResponse response) throws IOException {
        var format = format(name);
        var file = "weft-%s.%s".formatted(LocalDate.now(clock), format.fileEnding());
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        exports.write(format, response.getWriter());
    }

    private static ExportFormat format(String name) {
        for (var format : ExportFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return format;
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
