package org.haven.notification.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The channels that this installation has. */
@Component
final class Channels {

    private final Map<Channel, Sender> senders = new EnumMap<>(Channel.class);

    Channels(List<Sender> senders) {
        senders.forEach(sender -> this.senders.put(sender.channel(), sender));
    }

    List<String> offered() {
        return Stream.of(Channel.values())
                .filter(senders::containsKey)
                .map(Channel::code)
                .toList();
    }

    /**
     * @throws IllegalStateException if the operator has switched the channel off since the subscription was made
     */
    Sender of(Channel channel) {
        var sender = senders.get(channel);
        if (sender == null) {
            throw new IllegalStateException("The channel " + channel.code() + " is not configured any more");
        }
        return sender;
    }
}
