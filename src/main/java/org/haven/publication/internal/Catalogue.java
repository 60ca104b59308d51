package org.haven.publication.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All resources of the guide and how they hang together. */
final class Catalogue {

    private final Map<String, Item> byKey = new LinkedHashMap<>();
    private final Map<String, Item> byUrl = new LinkedHashMap<>();
    private final List<NegativeExample> negatives;
    private final Guidebook guidebook;

    Catalogue(Collection<Item> items, List<NegativeExample> negatives, Guidebook guidebook) {
        items.forEach(item -> {
            byKey.put(item.key(), item);
            item.url().ifPresent(url -> byUrl.put(url, item));
        });
        this.negatives = List.copyOf(negatives);
        this.guidebook = guidebook;
    }

    /** What the ImplementationGuide says about the guide as a whole. */
    Guidebook guidebook() {
        return guidebook;
    }

    Collection<Item> items() {
        return byKey.values();
    }

    List<Item> of(Kind... kinds) {
        return matching(item -> Arrays.asList(kinds).contains(item.kind()));
    }

    /** By {@code Type/id} or by canonical URL, whose version and fragment are ignored. */
    Optional<Item> find(String reference) {
        var bare = reference.replaceFirst("[|#].*$", "");
        return Optional.ofNullable(byKey.get(bare)).or(() -> Optional.ofNullable(byUrl.get(bare)));
    }

    /** Definitions that name an item. */
    List<Item> usersOf(Item item) {
        return matching(
                other -> other.kind() != Kind.EXAMPLE && !other.key().equals(item.key()) && mentions(other, item));
    }

    List<Item> examplesOf(Item profile) {
        return matching(other -> other.kind() == Kind.EXAMPLE
                && profile.url().filter(other.profiles()::contains).isPresent());
    }

    /** Examples that name an item: as the questionnaire they answer, as the subject they are about. */
    List<Item> examplesNaming(Item item) {
        return matching(other -> other.kind() == Kind.EXAMPLE
                && !other.key().equals(item.key())
                && mentions(other, item)
                && item.url().filter(other.profiles()::contains).isEmpty());
    }

    List<Item> planned() {
        return matching(
                item -> item.planned().isPresent() || !item.plannedParts().isEmpty());
    }

    List<NegativeExample> negatives() {
        return negatives;
    }

    List<NegativeExample> negativesOf(Item profile) {
        return negatives.stream()
                .filter(negative ->
                        profile.url().filter(negative.profile()::equals).isPresent())
                .toList();
    }

    private static boolean mentions(Item other, Item item) {
        return other.mentions().contains(item.key())
                || item.url().filter(other.mentions()::contains).isPresent();
    }

    private List<Item> matching(Predicate<Item> wanted) {
        return byKey.values().stream().filter(wanted).toList();
    }

    /**
     * A resource that the validator must refuse.
     *
     * @param name name of its file, without ending
     * @param profile canonical URL of the profile that it breaks
     * @param reason constraint key, or words of the error
     * @param expression where it is wrong
     */
    record NegativeExample(String name, String profile, String reason, String expression) {

        String file() {
            return "negative-" + name + ".json";
        }
    }

    /**
     * @param id id of the package
     * @param title title of the guide
     * @param version its version
     * @param description what it is, in one sentence
     * @param dependencies package ids with their versions
     * @param pages file name without ending and title of each page, in order
     */
    record Guidebook(
            String id,
            String title,
            String version,
            String description,
            Map<String, String> dependencies,
            Map<String, String> pages) {}
}
