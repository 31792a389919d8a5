package shop.weft.web;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * What a visitor reads when Tomcat turns a request away before any page of ours is asked, such as for an address that
 * cannot be read: our words, in place of Tomcat's own page.
 */
class BarePage extends ErrorReportValve {

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private final Supplier<ITemplateEngine> templates;

    BarePage(Supplier<ITemplateEngine> templates) {
        this.templates = templates;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(templates.get().process("error/bare", new Context(Locale.UK)));
                response.finishResponse();
            }
        } catch (IOException gone) {
            // Whoever asked is no longer there.
            container.getLogger().debug("No one reads the answer", gone);
        }
    }
}
