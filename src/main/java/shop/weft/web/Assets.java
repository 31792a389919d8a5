package shop.weft.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Stylesheets, scripts, fonts and drawings, each under a name with its content hash: {@code @{/css/weft.css}} in a
 * template becomes {@code /css/weft-<hash>.css}.
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    static final List<String> PATHS = List.of("/css/**", "/js/**", "/fonts/**", "/img/**");

    private final String folder;
    private final boolean remembered;

    /**
     * @param folder where they are: while one works on them, {@code file:static-assets/}
     * @param remembered whether what was read once is kept in memory
     */
    Assets(
            @Value("${weft.web.assets:classpath:/static/}") String folder,
            @Value("${weft.web.assets-remembered:true}") boolean remembered) {
        this.folder = folder;
        this.remembered = remembered;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var path : PATHS) {
            registry.addResourceHandler(path)
                    .addResourceLocations(folder + path.substring(1, path.length() - 2))
                    .resourceChain(remembered)
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                    .addResolver(new JoinedStylesheet())
                    .addTransformer(new CssLinkResourceTransformer());
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CachingRules());
    }
}
