package org.haven.server.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;

/**
 * The methods that an address of the endpoint takes, by the guide's CapabilityStatement, whoever asks and whatever is stored.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6">RFC 9110, section 15.5.6</a>
 */
final class AllowedMethods {

    private static final Map<String, String> BY_INTERACTION = Map.of(
            "read", "GET, HEAD",
            "vread", "GET, HEAD",
            "history-instance", "GET, HEAD",
            "search-type", "GET, HEAD",
            "create", "POST",
            "update", "PUT",
            "patch", "PATCH",
            "delete", "DELETE");

    private final Guide guide;

    AllowedMethods(Guide guide) {
        this.guide = guide;
    }

    /**
     * @param path what follows the base of the endpoint, such as {@code Task/1}
     * @return the value of the header {@code Allow}; empty if the address takes none
     */
    String at(String path) {
        var parts = List.of(path.replaceFirst("^/", "").replaceFirst("/$", "").split("/", -1));
        var first = parts.get(0);
        if (first.isEmpty()) {
            return "POST";
        }
        if (first.equals("metadata")) {
            return "GET, HEAD";
        }
        return guide.named(first).map(type -> at(type, parts)).orElse("");
    }

    private static String at(CapabilityStatementRestResourceComponent type, List<String> parts) {
        var last = parts.get(parts.size() - 1);
        if (last.startsWith("$")) {
            // FHIR lets every operation be asked by POST.
            return type.getOperation().stream().anyMatch(offered -> last.equals("$" + offered.getName())) ? "POST" : "";
        }
        if (last.equals("_search")) {
            return offered(type, "search-type"::equals).isEmpty() ? "" : "POST";
        }
        return offered(type, interactions(parts)::contains);
    }

    private static List<String> interactions(List<String> parts) {
        var ofHistory = parts.size() > 2 && parts.get(2).equals("_history");
        return switch (parts.size()) {
            case 1 -> List.of("search-type", "create");
            case 2 -> parts.get(1).equals("_history") ? List.of() : List.of("read", "update", "patch", "delete");
            case 3 -> ofHistory ? List.of("history-instance") : List.of();
            case 4 -> ofHistory ? List.of("vread") : List.of();
            default -> List.of();
        };
    }

    private static String offered(CapabilityStatementRestResourceComponent type, Predicate<String> wanted) {
        return type.getInteraction().stream()
                .map(interaction -> interaction.getCode().toCode())
                .filter(wanted)
                .flatMap(code -> Stream.ofNullable(BY_INTERACTION.get(code)))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
