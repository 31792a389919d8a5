package shop.weft.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may ask for what. Two chains: staff addresses need a sign-in, and have the only sessions and the only CSRF tokens;
 * everything else is open, has no session, and its forms are defended by where a request comes from.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    @Bean
    @Order(1)
    SecurityFilterChain staffPages(HttpSecurity http, PageHeaders headers, OriginCheck origin) {
        return http.securityMatcher(StaffPaths.ALL)
                .authorizeHttpRequests(SecurityChain::whoMayOpenWhat)
                .formLogin(form -> form.loginPage(StaffPaths.SIGN_IN)
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .defaultSuccessUrl(StaffPaths.START)
                        .failureHandler(new ForwardAuthenticationFailureHandler(StaffPaths.SIGN_IN_REFUSED)))
                .logout(out -> out.logoutUrl(StaffPaths.SIGN_OUT).logoutSuccessUrl(StaffPaths.SIGN_IN + "?out"))
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfCookie()))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .headers(headers::inStaffRooms)
                .addFilterAfter(origin, HeaderWriterFilter.class)
                .addFilterBefore(new UploadsAfterSignIn(), CsrfFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http, PageHeaders headers, OriginCheck origin) {
        return http.authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers::in)
                .addFilterAfter(origin, HeaderWriterFilter.class)
                .build();
    }

    private static void whoMayOpenWhat(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.requestMatchers(StaffPaths.SIGN_IN, StaffPaths.SIGN_IN_REFUSED)
                .permitAll()
                .requestMatchers(StaffPaths.START)
                .authenticated();
        StaffPaths.AREAS.forEach(area -> paths.requestMatchers(area.pattern()).hasAnyRole(area.roleNames()));
        paths.anyRequest().denyAll();
    }

    /** Someone sent to sign in comes back to the page they asked for; it waits in a cookie, for there is no session yet. */
    private static CookieRequestCache pagesOnly() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
        return cache;
    }
}
