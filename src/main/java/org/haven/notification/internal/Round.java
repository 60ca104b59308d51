package org.haven.notification.internal;

import org.haven.notification.internal.WorkQueue.Lease;
import org.haven.party.Party;

/**
 * One notification on its way.
 *
 * @param lease the right to send it
 * @param state the subscription as it was when the notification was made
 * @param type handshake, heartbeat or event-notification
 * @param upTo number of the newest event in it, or of the newest delivered one
 * @param body the encoded Bundle
 */
record Round(Lease lease, Party party, State state, String type, long upTo, String body) {

    Message message() {
        return new Message(party, state.id(), state.terms(), body);
    }
}
