package org.haven.notification.internal;

/** Why a receiver has not got a notification: in words that the subscription's owner may read, without anything a receiver said. */
final class NotDelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotDelivered(String reason) {
        super(reason, null, false, false);
    }
}
