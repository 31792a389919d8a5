package shop.weft.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;

/** Sessions are in the database, so that any node can answer; they end after half an hour without a request. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 30 * 60)
class Sessions {

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }
}
