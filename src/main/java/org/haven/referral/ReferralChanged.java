package org.haven.referral;

/**
 * One side has changed its Task of a referral, or an abort Task on it, so that the other side may have to follow; published
 * inside the transaction of the change. Says that there is something to look at, not what.
 *
 * @param source id of the party that sent it
 * @param target id of the party it is for
 * @param task logical id of the coordinating Task in the source's partition
 */
public record ReferralChanged(String source, String target, String task) {}
