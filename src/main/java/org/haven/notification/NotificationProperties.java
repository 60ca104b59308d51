package org.haven.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the subscriptions; each is described in {@code docs/configuration.md}.
 *
 * @param enabled whether this node delivers notifications; it always records them
 * @param threads notifications that this node prepares at once; none of them waits for a receiver
 * @param polling how often the queue is looked at for what nothing announced: retries, heartbeats, work of a dead node
 * @param firstRetry wait after a first failed delivery; doubled with each further one
 * @param longestRetry longest wait between two tries
 * @param giveUpAfter how long a delivery is tried before its subscription goes to {@code error}
 * @param handshakeFor how long a handshake is tried before its subscription goes to {@code error}
 * @param keepEvents how long events can be read with {@code $events}
 * @param connectTimeout longest wait for a connection
 * @param answerTimeout longest wait for an answer, connection included, where the subscription sets none
 * @param maxSubscriptions most subscriptions of a party
 * @param maxCount most events in a notification where the subscription sets none
 * @param allowHttp whether an endpoint may be plain http
 * @param allowedTargets host names, addresses or blocks of addresses (CIDR) that are called although they are not public
 * @param mailFrom sender of mails; needed where {@code spring.mail.host} is set, which switches the channel on
 */
@ConfigurationProperties("haven.notification")
public record NotificationProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("4") int threads,
        @DefaultValue("1s") Duration polling,
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("10m") Duration longestRetry,
        @DefaultValue("72h") Duration giveUpAfter,
        @DefaultValue("10m") Duration handshakeFor,
        @DefaultValue("14d") Duration keepEvents,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout,
        @DefaultValue("100") int maxSubscriptions,
        @DefaultValue("20") int maxCount,
        @DefaultValue("false") boolean allowHttp,
        @DefaultValue List<String> allowedTargets,
        Optional<String> mailFrom) {

    public NotificationProperties {
        mailFrom = mailFrom == null ? Optional.empty() : mailFrom;
        allowedTargets = allowedTargets == null ? List.of() : List.copyOf(allowedTargets);
    }

    /**
     * The wait before the next try.
     *
     * @param failures how often it has failed in a row, at least once
     */
    public Duration wait(int failures) {
        var doubled = firstRetry.multipliedBy(1L << Math.min(failures - 1, 30));
        return doubled.compareTo(longestRetry) < 0 ? doubled : longestRetry;
    }
}
