package org.haven.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkdownTests {

    private final Markdown markdown = new Markdown();

    @Test
    void theHighestHeadingOfATextComesRightBelowTheTitleOfThePage() {
        assertThat(markdown.page("### One\n\n#### Two\n", name -> "", Set.of()))
                .contains("<h2 id=\"one\">One</h2>", "<h3 id=\"two\">Two</h3>");
    }

    @Test
    void aFragmentThatThePageNeedsForItselfIsLeftToIt() {
        assertThat(markdown.page("## Examples\n", name -> "", Set.of("examples")))
                .contains("id=\"examples-1\"");
    }

    @Test
    void aTableScrollsInABoxOfItsOwnAlsoWithinAList() {
        assertThat(markdown.page("1. First\n\n   | a | b |\n   |---|---|\n   | 1 | 2 |\n", name -> "", Set.of()))
                .contains("<div class=\"scroll\"", "<table>");
    }

    @Test
    void aMacroIsReplacedByWhatItMakes() {
        assertThat(markdown.page("Text\n\n<!-- haven:some-table -->\n", name -> "<i>" + name + "</i>", Set.of()))
                .contains("<i>some-table</i>");
    }

    @Test
    void aDescriptionCannotBringHtmlOfItsOwn() {
        assertThat(markdown.text("<b onclick=\"x\">loud</b>")).doesNotContain("<b");
    }

    @Test
    void aMacroThatNobodyKnowsIsAnError() {
        var macros = new Macros(TheSite.GUIDE, TheSite.FILES, TheSite.CATALOGUE, null, null, null, null);
        assertThatThrownBy(() -> macros.html("no-such-thing")).hasMessageContaining("transition-table");
    }

    @Test
    void everyMacroHasSomethingToShow() {
        var links = new Links(TheSite.CATALOGUE);
        var values = new Values(links, TheSite.GUIDE);
        var macros = new Macros(
                TheSite.GUIDE,
                TheSite.FILES,
                TheSite.CATALOGUE,
                links,
                new ConceptTable(values, links),
                new Bands(values),
                new Lists(markdown));
        macros.names().forEach(name -> assertThat(macros.html(name)).as(name).isNotBlank());
        assertThat(macros.html("transition-table")).contains("await-information", "Status reason");
        assertThat(macros.html("scoring")).contains("PHQ-9", "moderately-severe");
    }
}
