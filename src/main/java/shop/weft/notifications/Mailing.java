package shop.weft.notifications;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Chooses who delivers mail, and lets templates be plain text too. */
@Configuration(proxyBeanMethods = false)
class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    @Bean
    @Primary
    Mailer mailer(
            ObjectProvider<JavaMailSender> smtp,
            CapturedMails captured,
            @Value("${weft.mail.from:Weft <shop@localhost>}") String from) {
        var sender = smtp.getIfAvailable();
        if (sender == null) {
            LOG.warn("No spring.mail.host is set: mail is kept in the database and sent to nobody");
            return captured;
        }
        return new SmtpMailer(sender, from);
    }

    /** Before the resolver of pages, which would read a text template as HTML. */
    @Bean
    ITemplateResolver textMailTemplates(ApplicationContext context) {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix("classpath:/templates/");
        resolver.getResolvablePatternSpec().addPattern("mail/*.txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(1);
        return resolver;
    }
}
