package shop.weft.notifications.web;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Captured mail can be read where demo data is and no SMTP server, or where {@code weft.mail.readable} says so. */
class MailReadable implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        boolean embedded = environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
        boolean demo = environment.getProperty("weft.demo.enabled", Boolean.class, embedded);
        boolean smtp = !environment.getProperty("spring.mail.host", "").isEmpty();
        return environment.getProperty("weft.mail.readable", Boolean.class, demo && !smtp);
    }
}
