package org.haven.exchange.internal;

import java.io.Serializable;

/**
 * What a job of the door needs to know; says nothing about a person.
 *
 * @param source id of the party that sent the referral
 * @param target id of the party it is for
 * @param task logical id of the Task in the source's partition
 */
record CrossingOrder(String source, String target, String task) implements Serializable {}
