package shop.weft.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/** None of our addresses ends in a slash; one that was typed or linked with it leads, for good, to the one without. */
@Configuration(proxyBeanMethods = false)
class TrailingSlashes {

    @Bean
    UrlHandlerFilter withoutTrailingSlash() {
        return UrlHandlerFilter.trailingSlashHandler("/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
    }
}
