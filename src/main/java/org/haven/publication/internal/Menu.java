package org.haven.publication.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.haven.guide.GuideFiles;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The menu as the guide's configuration has it.
 *
 * @param groups in order; a group without a title is one link by itself
 */
record Menu(List<Group> groups) {

    static Menu of(GuideFiles files) {
        var configuration = files.read(GuideFiles.Kind.CONFIGURATION, "sushi-config.yaml")
                .map(bytes -> new Yaml(new SafeConstructor(new LoaderOptions()))
                        .<Map<String, Object>>load(new ByteArrayInputStream(bytes)))
                .orElse(Map.of());
        var groups = new ArrayList<Group>();
        if (configuration.get("menu") instanceof Map<?, ?> menu) {
            menu.forEach((title, target) -> groups.add(
                    target instanceof Map<?, ?> links
                            ? new Group(title.toString(), links(links))
                            : new Group("", List.of(new Link(title.toString(), target.toString())))));
        }
        return new Menu(List.copyOf(groups));
    }

    private static List<Link> links(Map<?, ?> links) {
        return links.entrySet().stream()
                .map(link -> new Link(link.getKey().toString(), link.getValue().toString()))
                .toList();
    }

    record Group(String title, List<Link> links) {}

    record Link(String title, String page) {}
}
