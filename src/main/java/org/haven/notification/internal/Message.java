package org.haven.notification.internal;

import org.haven.party.Party;

/**
 * One notification, ready to be sent.
 *
 * @param party whose it is
 * @param subscription logical id
 * @param terms what was asked for
 * @param body the encoded Bundle
 */
record Message(Party party, String subscription, Terms terms, String body) {}
