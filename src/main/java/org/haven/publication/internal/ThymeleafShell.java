package org.haven.publication.internal;

import java.util.Locale;
import java.util.Map;
import org.haven.publication.Shell;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The shell as a Thymeleaf template. */
final class ThymeleafShell implements Shell {

    private final ITemplateEngine templates;
    private final Catalogue catalogue;
    private final Menu menu;

    ThymeleafShell(ITemplateEngine templates, Catalogue catalogue, Menu menu) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.menu = menu;
    }

    @Override
    public String page(String path, String title, String body) {
        return page(Page.text(path, title, body));
    }

    /** A page beside all others. */
    String page(Page page) {
        return page(page, "");
    }

    /**
     * @param base where the other pages are, as seen from this one: relative, because a proxy may serve the guide
     *     elsewhere; or absolute, for a page whose own place is not known
     */
    String page(Page page, String base) {
        var model = Map.of(
                "page",
                page,
                "base",
                base,
                "home",
                base.isEmpty() ? "./" : base,
                "guide",
                catalogue.guidebook(),
                "menu",
                menu);
        return templates.process("ig/shell", new Context(Locale.US, model));
    }
}
