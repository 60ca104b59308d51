package org.haven.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haven.publication.internal.TheSite.CATALOGUE;
import static org.haven.publication.internal.TheSite.FHIR;
import static org.haven.publication.internal.TheSite.FILES;
import static org.haven.publication.internal.TheSite.SITE;
import static org.haven.publication.internal.TheSite.text;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.haven.guide.GuideFiles;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** The whole site: every page that it has, every link on it. */
class SiteTests {

    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("\\b(?:href|src)=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])\\b");

    /** Whose pages the guide may lead to: standards, terminologies, the law, the owners of instruments. */
    private static final Pattern ALLOWED_HOST = Pattern.compile(
            "([a-z0-9-]+\\.)*(hl7\\.org|ihe\\.net|loinc\\.org|snomed\\.org|ucum\\.org|rfc-editor\\.org|ietf\\.org"
                    + "|[a-z0-9-]+\\.gov|law\\.cornell\\.edu|who\\.int|columbia\\.edu|phqscreeners\\.com|doi\\.org"
                    + "|haven\\.example\\.org|lethalityassessmentprogram\\.org|mnadv\\.org|who-5\\.org|apache\\.org)");

    /** In the menu, and answered by a controller of its own. */
    private static final Set<String> ELSEWHERE = Set.of("validate.html", "validate");

    private static List<String> pages() {
        return SITE.names().stream().filter(name -> name.endsWith(".html")).toList();
    }

    @Test
    void everyResourceOfTheGuideHasAPageItsJsonAndItsXml() {
        var names = FILES.names(GuideFiles.Kind.RESOURCE).stream()
                .map(file -> file.replaceFirst("\\.json$", ""))
                .toList();
        assertThat(names).hasSizeGreaterThan(70);
        for (var name : names) {
            assertThat(SITE.names()).contains(name + ".html", name + ".json", name + ".xml");
        }
    }

    @Test
    void everyTextOfTheGuideHasAPageAndEveryIntroductionIsOnOne() {
        for (var file : FILES.names(GuideFiles.Kind.PAGE)) {
            var name = file.replaceFirst("\\.md$", "");
            assertThat(SITE.names()).as(file).contains(name.replaceFirst("-intro$", "") + ".html");
        }
    }

    @Test
    void everyPageHasItsTitleAsItsOnlyHeadingOfTheFirstLevelAndNoLevelIsSkipped() {
        CATALOGUE
                .items()
                .forEach(item -> assertThat(text(item.page()))
                        .as(item.page())
                        .contains("<h1>" + Html.escape(item.title()) + "</h1>"));
        for (var page : pages()) {
            var levels = HEADING.matcher(text(page))
                    .results()
                    .map(match -> Integer.parseInt(match.group(1)))
                    .toList();
            assertThat(levels.stream().filter(level -> level == 1)).as(page).hasSize(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as(page).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        }
    }

    @Test
    void noPageHasAScriptAnInlineStyleAnEventHandlerOrAMacroLeftOver() {
        for (var page : pages()) {
            assertThat(text(page)).as(page).doesNotContainPattern("(?i)<script|<style|<[a-z][^>]*\\s(style|on[a-z]+)=");
            assertThat(text(page)).as(page).doesNotContain("haven:");
        }
    }

    @Test
    void everyLinkLeadsToAPageOfTheSiteOrToAnAllowedHostAndEveryFragmentIsThere() {
        var ids = new HashMap<String, Set<String>>();
        pages().forEach(page -> ids.put(page, ids(text(page)).stream().collect(Collectors.toSet())));
        var broken = new ArrayList<String>();
        for (var page : pages()) {
            LINK.matcher(text(page))
                    .results()
                    .map(match -> match.group(1))
                    .distinct()
                    .forEach(link -> {
                        if (!leads(page, link.replace("&amp;", "&"), ids)) {
                            broken.add(page + " -> " + link);
                        }
                    });
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leads(String page, String link, Map<String, Set<String>> ids) {
        if (link.matches("https?://.*")) {
            return ALLOWED_HOST.matcher(URI.create(link).getHost()).matches();
        }
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? page : parts[0].equals("./") ? "index.html" : parts[0];
        return ELSEWHERE.contains(target)
                || SITE.names().contains(target)
                        && (parts.length == 1
                                || ids.getOrDefault(target, Set.of()).contains(parts[1]));
    }

    private static List<String> ids(String html) {
        return ID.matcher(html)
                .results()
                .map(MatchResult::group)
                .map(id -> id.substring(4, id.length() - 1))
                .toList();
    }

    @Test
    void noFragmentIsOnAPageTwice() {
        for (var page : pages()) {
            assertThat(ids(text(page))).as(page).doesNotHaveDuplicates();
        }
    }

    @Test
    void theJsonIsTheCompiledFileAndTheXmlSaysTheSame() {
        for (var item : CATALOGUE.items()) {
            var json = text(item.name() + ".json");
            assertThat(json.getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(FILES.read(GuideFiles.Kind.RESOURCE, item.name() + ".json")
                            .orElseThrow());
            var fromJson = (Resource) FHIR.newJsonParser().parseResource(json);
            var fromXml = (Resource) FHIR.newXmlParser().parseResource(text(item.name() + ".xml"));
            assertThat(compact(fromXml)).as(item.key()).isEqualTo(compact(fromJson));
        }
    }

    /** Pretty XML has line breaks between the elements of a narrative, too. */
    private static String compact(Resource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource).replaceAll(">(\\\\n|\\s)+<", "><");
    }

    @Test
    void aProfileShowsItsExamplesAndWhoUsesIt() {
        assertThat(text("StructureDefinition-victim-patient.html"))
                .contains("<h2 id=\"examples\">", "Patient-jane-doe.html", "<h2 id=\"used-by\">");
    }

    @Test
    void theWholeSiteFitsIntoWhatIsKept() {
        var bytes = SITE.names().stream()
                .mapToLong(name -> SITE.find(name).orElseThrow().compressed().length)
                .sum();
        assertThat(bytes).isLessThan(Site.KEPT_BYTES);
    }
}
