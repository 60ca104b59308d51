package org.haven.publication.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The guide's texts as HTML. */
final class Markdown {

    private static final Pattern MACRO = Pattern.compile("<!--\\s*haven:([a-z-]+)\\s*-->");

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer descriptions = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .build();

    /** A description out of a resource: HTML in it is shown as text. */
    String text(String markdown) {
        return descriptions.render(parser.parse(markdown));
    }

    /**
     * A page. Its headings begin at the second level, because the page's title is the first, and get fragments made of
     * their words; lines of the form {@code <!-- haven:name -->} become what the macro of that name makes.
     *
     * @param taken fragments that the rest of the page uses already
     */
    String page(String markdown, UnaryOperator<String> macros, Set<String> taken) {
        var document = parser.parse(markdown);
        var headings = new ArrayList<Heading>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
                super.visit(heading);
            }

            @Override
            public void visit(HtmlBlock block) {
                var macro = MACRO.matcher(block.getLiteral().strip());
                if (macro.matches()) {
                    block.setLiteral(macros.apply(macro.group(1)));
                }
            }
        });
        var lift = headings.stream().mapToInt(Heading::getLevel).min().orElse(2) - 2;
        headings.forEach(heading -> heading.setLevel(Math.min(6, heading.getLevel() - lift)));
        var fragments = fragments(headings, taken);
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> ids(headings, fragments))
                .build()
                .render(boxed(document));
    }

    private static List<String> fragments(List<Heading> headings, Collection<String> taken) {
        var ids = IdGenerator.builder().build();
        taken.forEach(ids::generateId);
        return headings.stream().map(Markdown::words).map(ids::generateId).toList();
    }

    private static AttributeProvider ids(List<Heading> headings, List<String> fragments) {
        return (node, tag, attributes) -> {
            if (node instanceof Heading heading) {
                attributes.put("id", fragments.get(headings.indexOf(heading)));
            }
            if (tag.equals("pre")) {
                // It may be wider than the window: so the keyboard can scroll it.
                attributes.put("tabindex", "0");
            }
        };
    }

    private static String words(Node node) {
        return TextContentRenderer.builder().build().render(node).strip();
    }

    /** Puts every table into a box that scrolls by itself. */
    private static Node boxed(Node document) {
        var tables = new ArrayList<TableBlock>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock table) {
                    tables.add(table);
                }
            }
        });
        tables.forEach(table -> {
            table.insertBefore(literal("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table\">"));
            table.insertAfter(literal("</div>"));
        });
        return document;
    }

    private static HtmlBlock literal(String html) {
        var block = new HtmlBlock();
        block.setLiteral(html);
        return block;
    }
}
