package org.haven.publication.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haven.guide.GuideFiles;
import org.haven.publication.internal.Menu.Link;

/** Makes the pages of the guide. */
final class Pages {

    /** Fragments of the sections that an artefact's page makes itself. */
    private static final Set<String> SECTIONS =
            Set.of("codes", "constraints", "content", "elements", "examples", "items", "negative-examples", "used-by");

    private final GuideFiles files;
    private final Catalogue catalogue;
    private final Resources resources;
    private final Links links;
    private final Markdown markdown;
    private final Macros macros;
    private final Lists lists;

    Pages(
            GuideFiles files,
            Catalogue catalogue,
            Resources resources,
            Links links,
            Markdown markdown,
            Macros macros,
            Lists lists) {
        this.files = files;
        this.catalogue = catalogue;
        this.resources = resources;
        this.links = links;
        this.markdown = markdown;
        this.macros = macros;
        this.lists = lists;
    }

    /** A text of the guide. */
    Page text(String name, String title) {
        var shown = name.equals("index") ? catalogue.guidebook().title() : title;
        return Page.text(
                name + ".html", shown, narrative(name + ".md", Set.of()).orElseThrow());
    }

    private Optional<String> narrative(String file, Set<String> taken) {
        return files.read(GuideFiles.Kind.PAGE, file)
                .map(bytes -> markdown.page(new String(bytes, StandardCharsets.UTF_8), macros::html, taken));
    }

    /** Everything that the guide holds. */
    Page artifacts() {
        var html = new Html();
        html.element(
                "p",
                "Everything that this guide holds, and that its package brings. Each has a page, its JSON and its XML."
                        + " What the server does not do yet is marked as planned; all else is what it does today.");
        for (var kind : Kind.values()) {
            var items = catalogue.of(kind);
            if (!items.isEmpty()) {
                html.element("h2", kind.title(), "id", kind.anchor()).element("p", kind.description());
                lists.write(items, html);
            }
        }
        if (!catalogue.negatives().isEmpty()) {
            html.heading("Negative examples");
            html.element("p", "Resources with one thing wrong, which a validator must refuse for the reason named.");
            lists.negatives(catalogue.negatives(), html);
        }
        return Page.text("artifacts.html", "Artifacts", html.toString());
    }

    /** One artefact or example. */
    Page artefact(Item item) {
        var html = new Html();
        identity(item, html);
        narrative(item.name() + "-intro.md", SECTIONS).ifPresent(html::raw);
        resources.write(item, html);
        examples(item, html);
        uses(item, html);
        return new Page(
                item.page(),
                item.title(),
                item.type(),
                item.id(),
                markdown.text(item.description()),
                item.planned(),
                List.of(new Link("JSON", item.name() + ".json"), new Link("XML", item.name() + ".xml")),
                html.toString());
    }

    private void identity(Item item, Html html) {
        item.url()
                .ifPresent(url ->
                        html.open("p", "class", "url").element("code", url).close("p"));
        if (!item.profiles().isEmpty()) {
            html.open("p").text("Example of ");
            var first = true;
            for (var profile : item.profiles()) {
                html.raw(first ? "" : ", ");
                links.write(profile, html);
                first = false;
            }
            html.text(".").close("p");
        }
    }

    private void examples(Item item, Html html) {
        var examples = catalogue.examplesOf(item);
        if (!examples.isEmpty()) {
            html.heading("Examples");
            lists.write(examples, html);
        }
        var negatives = catalogue.negativesOf(item);
        if (!negatives.isEmpty()) {
            html.heading("Negative examples");
            html.element("p", "Each has one thing wrong and is refused for the reason named.");
            lists.negatives(negatives, html);
        }
    }

    private void uses(Item item, Html html) {
        var users = catalogue.usersOf(item);
        var examples = catalogue.examplesNaming(item);
        if (users.isEmpty() && examples.isEmpty()) {
            return;
        }
        html.heading("Used by");
        if (!users.isEmpty()) {
            lists.line(users, html);
        }
        if (!examples.isEmpty()) {
            html.open("details").element("summary", "Examples that name it: " + examples.size());
            lists.line(examples, html);
            html.close("details");
        }
    }
}
