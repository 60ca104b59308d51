package org.haven.publication.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page before it stands in the shell.
 *
 * @param path its file name
 * @param title its one heading of the first level
 * @param kind what sort of artefact it shows; blank for a text
 * @param id id of the artefact; blank for a text
 * @param lead HTML of the sentence under the title; may be blank
 * @param planned what the server does not do yet
 * @param files JSON and XML of the artefact
 * @param body HTML
 */
record Page(
        String path,
        String title,
        String kind,
        String id,
        String lead,
        Optional<String> planned,
        List<Menu.Link> files,
        String body) {

    private static final Pattern SECTION = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>", Pattern.DOTALL);

    static Page text(String path, String title, String body) {
        return new Page(path, title, "", "", "", Optional.empty(), List.of(), body);
    }

    /** The sections of a page that has enough of them to get lost in. */
    public List<Menu.Link> contents() {
        var contents = new ArrayList<Menu.Link>();
        var matcher = SECTION.matcher(body);
        while (matcher.find()) {
            contents.add(new Menu.Link(matcher.group(2).replaceAll("<[^>]+>", ""), "#" + matcher.group(1)));
        }
        return contents.size() < 3 ? List.of() : contents;
    }
}
