package shop.weft.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** Has Tomcat answer with a {@link BarePage} where it answers by itself. */
@Component
class BarePages implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final ObjectProvider<ITemplateEngine> templates;

    /** @param templates asked for late: the server is made before the templates are */
    BarePages(ObjectProvider<ITemplateEngine> templates) {
        this.templates = templates;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new BarePage(templates::getObject)));
    }
}
