package shop.weft.payments.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the sandbox's own pages; they work without any script. */
final class Pages {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Pages() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/payments/sandbox/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/payments");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        engine.setTemplateEngineMessageSource(messages);
    }

    void send(HttpExchange exchange, int status, String page, Map<String, Object> model) throws IOException {
        var html = engine.process(page, new Context(Locale.ENGLISH, model));
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "same-origin");
        Http.send(exchange, status, "text/html", html);
    }
}
