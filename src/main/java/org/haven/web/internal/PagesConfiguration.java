package org.haven.web.internal;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Files and language of the pages. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    /** Languages that every sentence of the pages is there in; the first is the one that others fall back to. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    /** Style and script under names that change with what is in them, and libraries under their version. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(-1);
        registry.addResourceHandler("/app/assets/**")
                .addResourceLocations("classpath:/org/haven/web/assets/")
                .setCacheControl(A_DAY)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/app/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(A_DAY)
                .resourceChain(true);
    }

    /** {@code ?lang=es} on any page changes the language from then on. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change).addPathPatterns("/app/**");
    }

    /** The language that was chosen, else the first of the browser's that there is, else English. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new SpokenLanguage();
        resolver.setCookiePath("/app");
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        return resolver;
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> assetNames() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.addUrlPatterns("/app/*");
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.FORWARD);
        return filter;
    }

    /** Only languages of {@link #LANGUAGES}, whatever the cookie or the browser says. */
    private static final class SpokenLanguage extends CookieLocaleResolver {

        SpokenLanguage() {
            super("haven-language");
            setDefaultLocaleFunction(request -> {
                var ranges = request.getHeader("Accept-Language");
                return ranges == null ? LANGUAGES.get(0) : spoken(readable(ranges));
            });
        }

        @Override
        protected Locale parseLocaleValue(String value) {
            return spoken(readable(value));
        }

        private static List<Locale.LanguageRange> readable(String ranges) {
            try {
                return Locale.LanguageRange.parse(ranges);
            } catch (IllegalArgumentException e) {
                return List.of();
            }
        }

        private static Locale spoken(List<Locale.LanguageRange> wanted) {
            var found = Locale.lookup(wanted, LANGUAGES);
            return found == null ? LANGUAGES.get(0) : found;
        }
    }
}
