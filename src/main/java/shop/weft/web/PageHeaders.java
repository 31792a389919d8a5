package shop.weft.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * The headers that every answer carries. Nothing inline runs or styles, nobody frames us, nothing comes from elsewhere;
 * a form may lead to the payment page, because browsers hold the redirect after a form to the same rule. An answer is
 * not stored unless {@link CachingRules} says otherwise.
 */
@Component
class PageHeaders {

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self' %s; base-uri 'none'; frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(%s), display-capture=(), geolocation=(), gyroscope=(),"
            + " magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    private final String paymentPage;

    PageHeaders(@Value("${weft.payments.page-origin:https://checkout.stripe.com}") String paymentPage) {
        this.paymentPage = paymentPage;
    }

    void in(HeadersConfigurer<HttpSecurity> headers) {
        in(headers, "");
    }

    /** Staff may scan tags with the camera of their phone, on our own pages. */
    void inStaffRooms(HeadersConfigurer<HttpSecurity> headers) {
        in(headers, "self");
    }

    private void in(HeadersConfigurer<HttpSecurity> headers, String camera) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT.formatted(paymentPage)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS.formatted(camera)))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
