package org.haven.publication.internal;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import org.haven.guide.Guide;
import org.haven.guide.GuideFiles;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The site as the server makes it, without the server: one for all tests. */
final class TheSite {

    static final FhirContext FHIR = FhirContext.forR4Cached();
    static final GuideFiles FILES = new GuideFiles();
    static final Guide GUIDE = new Guide(FHIR);
    static final Catalogue CATALOGUE = new PublicationConfiguration().guideCatalogue(FILES);
    static final Site SITE = make();

    private TheSite() {}

    private static Site make() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var templates = new SpringTemplateEngine();
        templates.setTemplateResolver(resolver);
        var configuration = new PublicationConfiguration();
        return configuration.guideSite(
                FHIR, GUIDE, FILES, CATALOGUE, configuration.guideShell(templates, CATALOGUE, FILES));
    }

    static String text(String name) {
        return new String(SITE.find(name).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
