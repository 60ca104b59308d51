package org.haven.notification.internal;

import java.util.concurrent.CompletableFuture;

/** Brings a notification to a receiver over one kind of channel. */
interface Sender {

    Channel channel();

    /**
     * Sends without waiting for the receiver on the caller's thread.
     *
     * @return done when the receiver has the notification; failed, with a {@link NotDelivered} or any other exception, if it
     *     does not. It is always completed, within the time that the subscription allows
     */
    CompletableFuture<Void> send(Message message);
}
