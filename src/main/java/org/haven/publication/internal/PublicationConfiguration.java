package org.haven.publication.internal;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.haven.guide.Guide;
import org.haven.guide.GuideFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.thymeleaf.ITemplateEngine;

/** The parts of the site, each made when the first reader comes. */
@Configuration(proxyBeanMethods = false)
@Lazy
class PublicationConfiguration {

    @Bean
    Catalogue guideCatalogue(GuideFiles files) {
        return new CatalogueReader(files).read();
    }

    @Bean
    ThymeleafShell guideShell(ITemplateEngine templates, Catalogue catalogue, GuideFiles files) {
        return new ThymeleafShell(templates, catalogue, Menu.of(files));
    }

    @Bean
    Site guideSite(FhirContext fhir, Guide guide, GuideFiles files, Catalogue catalogue, ThymeleafShell shell) {
        var links = new Links(catalogue);
        var values = new Values(links, guide);
        var markdown = new Markdown();
        var concepts = new ConceptTable(values, links);
        var bands = new Bands(values);
        var lists = new Lists(markdown);
        var views = List.<View<?>>of(
                new StructureDefinitionView(links, new ElementRows(links, values, markdown)),
                new CodeSystemView(concepts),
                new ValueSetView(guide, links, values),
                new ConceptMapView(links, values),
                new QuestionnaireView(links, values),
                new OperationDefinitionView(links, markdown),
                new SearchParameterView(),
                new CapabilityStatementView(links, markdown),
                new TestScriptView(links),
                bands);
        var resources = new Resources(fhir, files, views, new TreeView(links, values));
        var macros = new Macros(guide, files, catalogue, links, concepts, bands, lists);
        var pages = new Pages(files, catalogue, resources, links, markdown, macros, lists);
        return new Site(files, catalogue, resources, pages, new Archives(catalogue, resources, files), shell);
    }
}
