package org.haven.referral;

/**
 * One side has changed its Task of a referral, so that the other side may have to follow; published inside the transaction
 * of the change.
 *
 * @param source id of the party that sent it
 * @param target id of the party it is for
 * @param task logical id of the Task in the source's partition
 */
public record ReferralChanged(String source, String target, String task) {}
