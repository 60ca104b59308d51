package org.haven.referral;

/**
 * A source has sent a referral; published inside the transaction that stores it.
 *
 * @param source id of the party that sent it
 * @param target id of the party it is for
 * @param task logical id of the Task in the source's partition
 * @param patient logical id of the Patient in the source's partition
 */
public record ReferralSubmitted(String source, String target, String task, String patient) {}
