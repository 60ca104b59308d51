package org.haven.notification.internal;

import java.util.List;
import java.util.Optional;

/**
 * What a subscription asks for, read from the resource and found to be allowed.
 *
 * @param topic canonical URL
 * @param filters queries such as {@code Task?priority=stat}; all must be met
 * @param channel how notifications go
 * @param endpoint where they go; empty for a websocket
 * @param headers HTTP headers as sent, one a line; secrets, never to be logged
 * @param content how much they tell
 * @param mime media type of the body
 * @param heartbeat seconds of silence after which a sign of life is sent
 * @param timeout seconds that an answer may take
 * @param maxCount most events in one notification
 */
record Terms(
        String topic,
        List<String> filters,
        Channel channel,
        Optional<String> endpoint,
        List<String> headers,
        Content content,
        String mime,
        Optional<Integer> heartbeat,
        int timeout,
        int maxCount) {

    Terms {
        filters = List.copyOf(filters);
        headers = List.copyOf(headers);
    }
}
