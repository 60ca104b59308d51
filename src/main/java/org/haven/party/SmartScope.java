package org.haven.party;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A SMART v2 scope of level {@code system}, for example {@code system/Task.rs}.
 *
 * @param type the resource type, or {@code *}
 * @param permissions some of the letters c, r, u, d, s
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html">SMART App Launch 2.2, scopes</a>
 */
public record SmartScope(String type, Set<Character> permissions) {

    private static final Pattern FORM = Pattern.compile("system/(\\*|[A-Z][A-Za-z]{1,63})\\.(c?r?u?d?s?)");

    public SmartScope {
        permissions = Set.copyOf(permissions);
    }

    /** Reads a scope; empty if it is none of this form, search constraints ({@code ?…}) included. */
    public static Optional<SmartScope> parse(String scope) {
        var matcher = FORM.matcher(scope);
        if (!matcher.matches() || matcher.group(2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SmartScope(
                matcher.group(1),
                matcher.group(2).chars().mapToObj(c -> (char) c).collect(Collectors.toSet())));
    }

    /** The scopes in a token's space separated list that this server knows; others allow nothing. */
    public static Set<SmartScope> parseAll(String scopes) {
        return Arrays.stream(scopes.trim().split("\\s+"))
                .map(SmartScope::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean allows(String resourceType, char permission) {
        return (type.equals("*") || type.equals(resourceType)) && permissions.contains(permission);
    }

    /** True if everything {@code narrower} allows is allowed here. */
    public boolean implies(SmartScope narrower) {
        return (type.equals("*") || type.equals(narrower.type)) && permissions.containsAll(narrower.permissions);
    }
}
