package org.haven.disclosure;

/**
 * A party has recorded, changed or ended a release; published inside the transaction that stores it.
 *
 * @param party id of the party whose record it is
 * @param consent logical id of the Consent in the party's partition
 * @param patient the victim, {@code Patient/[id]} in the party's partition
 * @param recipient the organization that the release names, {@code Organization/[id]}
 * @param recorded true if it is new
 */
public record ReleaseChanged(String party, String consent, String patient, String recipient, boolean recorded) {}
