package org.haven.crash;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What the clients were told, kept outside the server: what was acknowledged must be there, what broke off may be. */
final class Ledger {

    /**
     * Something that a client posted.
     *
     * @param type of the resource; of a referral, Task
     * @param number the client's own number of it, which is in what it posted
     */
    record Post(String party, String type, String number) {}

    /**
     * A change of a resource.
     *
     * @param reference {@code [type]/[id]}
     * @param version the version that the server gave it, or would have given it
     * @param mark what tells this version from the others: the status, or what else was changed
     */
    record Step(String party, String reference, long version, String mark) {}

    private final Map<Post, String> posts = new ConcurrentHashMap<>();
    private final Map<String, Post> unknownPosts = new ConcurrentHashMap<>();
    private final Set<String> everUnknown = ConcurrentHashMap.newKeySet();
    private final List<Step> steps = new CopyOnWriteArrayList<>();
    private final List<Step> unknownSteps = new CopyOnWriteArrayList<>();
    private final List<String> answeredOtherwise = new CopyOnWriteArrayList<>();
    private final AtomicInteger recovered = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();

    void posted(Post post, String id) {
        posts.put(post, id);
        unknownPosts.remove(post.number());
    }

    void postedPerhaps(Post post) {
        unknownPosts.put(post.number(), post);
        everUnknown.add(post.number());
    }

    /** What broke off was sent again and acknowledged. */
    void recovered() {
        recovered.incrementAndGet();
    }

    /** What had been acknowledged was sent again. */
    void repeated(String number, boolean alike) {
        repeated.incrementAndGet();
        if (!alike) {
            answeredOtherwise.add(number);
        }
    }

    void stepped(Step step) {
        steps.add(step);
    }

    void steppedPerhaps(Step step) {
        unknownSteps.add(step);
    }

    boolean isUnknown(String number) {
        return unknownPosts.containsKey(number);
    }

    /** Whether anybody tried to store something under this number. */
    boolean isKnown(Post post) {
        return posts.containsKey(post) || everUnknown.contains(post.number());
    }

    /** Logical ids of what was acknowledged. */
    Map<Post, String> posts() {
        return posts;
    }

    List<Step> steps() {
        return steps;
    }

    /** Whether a party wrote this, as far as it can know. */
    boolean mayHave(String party, String reference, String mark) {
        return List.of(steps, unknownSteps).stream()
                .flatMap(List::stream)
                .anyMatch(step -> step.party().equals(party)
                        && step.reference().equals(reference)
                        && step.mark().equals(mark));
    }

    List<String> answeredOtherwise() {
        return answeredOtherwise;
    }

    long acknowledged() {
        return posts.size() + steps.size();
    }

    List<String> figures() {
        return List.of(
                "acknowledged writes " + acknowledged() + ": posts " + posts.size() + ", changes " + steps.size(),
                "writes whose answer was lost or 503: " + (everUnknown.size() + unknownSteps.size()),
                "sent again after that and acknowledged: " + recovered,
                "sent again after an answer: " + repeated);
    }
}
