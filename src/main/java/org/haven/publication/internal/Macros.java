package org.haven.publication.internal;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.haven.guide.Guide;
import org.haven.guide.GuideFiles;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ObservationDefinition;

/** What a page can ask for with {@code <!-- haven:name -->}: tables and pictures made of the guide's own artefacts. */
final class Macros {

    private static final String MISSING = "This version of the guide has none.";

    private final Map<String, Consumer<Html>> macros = new TreeMap<>();
    private final Guide guide;
    private final GuideFiles files;
    private final Catalogue catalogue;
    private final Links links;
    private final ConceptTable concepts;
    private final Bands bands;
    private final Lists lists;

    Macros(
            Guide guide,
            GuideFiles files,
            Catalogue catalogue,
            Links links,
            ConceptTable concepts,
            Bands bands,
            Lists lists) {
        this.guide = guide;
        this.files = files;
        this.catalogue = catalogue;
        this.links = links;
        this.concepts = concepts;
        this.bands = bands;
        this.lists = lists;
        macros.put("transition-table", html -> table("referral-transition", html));
        macros.put("transition-diagram", this::diagram);
        macros.put("disclosure-tiers", html -> table("disclosure-tier", html));
        macros.put("security-labelling", html -> table("security-labelling", html));
        macros.put("actors", this::actors);
        macros.put("topics", html -> list(html, Kind.TOPIC));
        macros.put("planned", this::planned);
        macros.put("compatibility", this::compatibility);
        macros.put("examples", this::examples);
        macros.put("scoring", this::scoring);
    }

    Set<String> names() {
        return macros.keySet();
    }

    /**
     * @throws IllegalArgumentException if there is no macro of that name
     */
    String html(String name) {
        var html = new Html();
        Optional.ofNullable(macros.get(name))
                .orElseThrow(
                        () -> new IllegalArgumentException("A page asks for haven:" + name + "; there are " + names()))
                .accept(html);
        return html.toString();
    }

    private Optional<CodeSystem> system(String id) {
        return guide.find(CodeSystem.class, Guide.url("CodeSystem", id));
    }

    private static void missing(Html html) {
        html.element("p", MISSING, "class", "note");
    }

    private void table(String id, Html html) {
        system(id)
                .ifPresentOrElse(
                        system -> {
                            concepts.write(system, false, html);
                            html.open("p", "class", "source").text("From the code system ");
                            links.write(system.getUrl(), html);
                            html.text(".").close("p");
                        },
                        () -> missing(html));
    }

    private void diagram(Html html) {
        system("referral-transition")
                .map(Transitions::of)
                .ifPresentOrElse(
                        transitions -> {
                            html.open(
                                    "div",
                                    "class",
                                    "scroll",
                                    "role",
                                    "region",
                                    "tabindex",
                                    "0",
                                    "aria-label",
                                    "State diagram");
                            html.raw(new StateDiagram(transitions)
                                    .svg(
                                            "States of a referral",
                                            "The states " + String.join(", ", transitions.states())
                                                    + ", joined by the changes that the table of transitions lists"));
                            html.close("div").open("p", "class", "legend");
                            transitions.changes().stream()
                                    .map(Transitions.Change::actor)
                                    .distinct()
                                    .sorted()
                                    .forEach(actor ->
                                            html.badge(actor, "by-" + actor).text(" "));
                            html.text("Dashed: planned. Square corners: final. A line that leaves several states is one"
                                    + " change.");
                            html.close("p");
                        },
                        () -> missing(html));
    }

    private void list(Html html, Kind... kinds) {
        var items = catalogue.of(kinds);
        if (items.isEmpty()) {
            missing(html);
        } else {
            lists.write(items, html);
        }
    }

    private void actors(Html html) {
        var statements = catalogue.of(Kind.CAPABILITY);
        if (catalogue.of(Kind.ACTOR).isEmpty()) {
            list(html, Kind.CAPABILITY);
            return;
        }
        html.table("Actors", "Actor", "What it does", "What its system must be able to do");
        for (var actor : catalogue.of(Kind.ACTOR)) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .link(actor.page(), actor.title())
                    .close("th");
            html.element("td", actor.description(), "class", "text").open("td");
            statements.stream()
                    .filter(statement -> belongs(statement, actor))
                    .forEach(statement ->
                            html.link(statement.page(), statement.title()).text(" "));
            html.close("td").close("tr");
        }
        html.endTable();
    }

    private static boolean belongs(Item statement, Item actor) {
        return statement.id().equals(actor.id())
                || statement.mentions().contains(actor.key())
                || actor.mentions().contains(statement.key())
                || statement.url().filter(actor.mentions()::contains).isPresent();
    }

    private void planned(Html html) {
        if (catalogue.planned().isEmpty()) {
            missing(html);
            return;
        }
        html.table("Planned", "Artifact", "What the server does not do yet");
        for (var item : catalogue.planned()) {
            html.open("tr").open("th", "scope", "row").link(item.page(), item.title());
            html.text(" (" + item.type() + ")").close("th").open("td", "class", "text");
            item.planned().ifPresent(text -> html.element("p", text));
            item.plannedParts().forEach(part -> {
                html.open("p");
                if (!part.part().isBlank()) {
                    html.element("code", part.part()).text(part.text().isBlank() ? "" : ": ");
                }
                html.text(part.text()).close("p");
            });
            html.close("td").close("tr");
        }
        html.endTable();
    }

    private void compatibility(Html html) {
        var list = files.read(GuideFiles.Kind.CONFIGURATION, "compatibility.txt")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        var lines = list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 2))
                .filter(words -> words.length == 2)
                .toList();
        if (lines.isEmpty()) {
            missing(html);
            return;
        }
        html.table("Compatibility", "Example", "is also valid against");
        lines.forEach(words -> {
            html.open("tr").open("td");
            links.write(words[0], html);
            html.close("td").open("td").element("code", words[1]).close("td").close("tr");
        });
        html.endTable();
    }

    private void examples(Html html) {
        list(html, Kind.EXAMPLE);
    }

    private void scoring(Html html) {
        var scores = guide.all(ObservationDefinition.class);
        for (var questionnaire : catalogue.of(Kind.QUESTIONNAIRE)) {
            html.open("h3").link(questionnaire.page(), questionnaire.title()).close("h3");
            html.element("p", questionnaire.description());
            scores.stream()
                    .filter(score -> score.getIdPart().startsWith(questionnaire.id())
                            || questionnaire.mentions().contains(Guide.url("ObservationDefinition", score.getIdPart())))
                    .sorted(Comparator.comparing(ObservationDefinition::getIdPart))
                    .forEach(score -> {
                        html.open("p");
                        links.write("ObservationDefinition/" + score.getIdPart(), html);
                        html.close("p");
                        bands.table(score, html);
                    });
        }
    }
}
