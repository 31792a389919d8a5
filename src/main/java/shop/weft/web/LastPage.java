package shop.weft.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads whoever asks for a page past the end of a list to its last page: an empty one would say that there is nothing at
 * all. Holds for every list whose model names the {@code page} shown and how many {@code pages} there are.
 */
@Component
class LastPage implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null
                && answer.getModel().get("page") instanceof Integer page
                && answer.getModel().get("pages") instanceof Number pages
                && page > pages.longValue()
                && pages.longValue() > 0) {
            answer.clear();
            answer.setView(redirect(request, pages.longValue()));
        }
    }

    private static RedirectView redirect(HttpServletRequest request, long page) {
        var address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
        var redirect = new RedirectView(address);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }
}
