package org.haven.crash;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the clients were told, kept outside the server: what was acknowledged must be there, what broke off may be. */
final class Ledger {

    /**
     * A referral that was acknowledged.
     *
     * @param number the source's own number, which is also in the victim's name
     * @param task logical id of the source's Task
     */
    record Referral(String source, String target, String number, String task) {}

    /**
     * A step of a Task that was acknowledged.
     *
     * @param version the version that the server gave it
     */
    record Step(String party, String task, long version, String status) {}

    /** @param number the client's own number of the response */
    record Response(String party, String number, String id) {}

    private final Map<String, Referral> referrals = new ConcurrentHashMap<>();
    private final Map<String, String> unknownReferrals = new ConcurrentHashMap<>();
    private final List<Step> steps = new CopyOnWriteArrayList<>();
    private final List<Step> unknownSteps = new CopyOnWriteArrayList<>();
    private final List<Response> responses = new CopyOnWriteArrayList<>();
    private final Set<String> unknownResponses = ConcurrentHashMap.newKeySet();

    void submitted(Referral referral) {
        referrals.put(referral.number(), referral);
        unknownReferrals.remove(referral.number());
    }

    void submittedPerhaps(String number, String source) {
        unknownReferrals.put(number, source);
    }

    void stepped(Step step) {
        steps.add(step);
    }

    void steppedPerhaps(Step step) {
        unknownSteps.add(step);
    }

    void responded(Response response) {
        responses.add(response);
        unknownResponses.remove(response.number());
    }

    void respondedPerhaps(String number) {
        unknownResponses.add(number);
    }

    Map<String, Referral> referrals() {
        return referrals;
    }

    Map<String, String> unknownReferrals() {
        return unknownReferrals;
    }

    List<Step> steps() {
        return steps;
    }

    List<Step> unknownSteps() {
        return unknownSteps;
    }

    List<Response> responses() {
        return responses;
    }

    Set<String> unknownResponses() {
        return unknownResponses;
    }

    long acknowledged() {
        return referrals.size() + steps.size() + responses.size();
    }

    long unknown() {
        return unknownReferrals.size() + unknownSteps.size() + unknownResponses.size();
    }
}
