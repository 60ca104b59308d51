package org.haven.isolation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a party has that another may not learn of.
 *
 * @param party its id; {@code nobody} for things that do not exist
 * @param values names for the gaps of a probe: a resource type for the id of a record of that type that never left the
 *     party, {@code marker} for a word in its names and notes, {@code number} for an identifier, {@code key} for an
 *     identifier to create by, {@code label} for the party's label, {@code page} and {@code next} for a page of a search
 * @param resources those records, as they were read, by type
 * @param ids ids of all its records
 * @param markers words that stand in its records only
 */
record Belongings(
        String party,
        Map<String, String> values,
        Map<String, ObjectNode> resources,
        Set<String> ids,
        Set<String> markers) {

    private static final Pattern OWN = Pattern.compile("\\{own([A-Za-z]+)}");
    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+)}");

    /** The template with its gaps filled. */
    String fill(String template) {
        return GAP.matcher(template).replaceAll(gap -> {
            var value = values.get(gap.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No such gap: " + gap.group());
            }
            return java.util.regex.Matcher.quoteReplacement(value);
        });
    }

    /** The template with the gaps filled that ask for the caller's own, such as {@code {ownTask}}. */
    String fillOwn(String template) {
        return OWN.matcher(template).replaceAll(gap -> values.get(gap.group(1)));
    }

    String id(String type) {
        return values.get(type);
    }

    /** A copy of a record of its own, to be changed and sent. */
    ObjectNode copy(String type) {
        return resources.get(type).deepCopy();
    }

    /** A copy to be created anew: without id and metadata, and under no name or identifier that anybody looks for. */
    ObjectNode fresh(String type) {
        var copy = copy(type);
        copy.remove("id");
        copy.remove("meta");
        copy.remove("identifier");
        if (!type.equals("QuestionnaireResponse") && !type.equals("Provenance")) {
            copy.putArray("identifier").addObject().put("system", World.NUMBERS).put("value", "fresh");
        }
        if (type.equals("Patient")) {
            copy.putArray("name").addObject().put("family", "Fresh");
        }
        return copy;
    }
}
