package org.haven.notification.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.haven.notification.NotificationProperties;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.springframework.stereotype.Component;

/** Reads a Subscription; refuses with 422 what this server does not do, names the element and says what to send instead. */
@Component
final class TermsReader {

    private static final String JSON = "application/fhir+json";
    private static final String XML = "application/fhir+xml";
    private static final int MAX_FILTERS = 10;
    private static final int MAX_FILTER = 1000;
    private static final int MAX_HEADERS = 10;
    private static final int MAX_HEADER = 2000;
    private static final int MAX_ENDPOINT = 1000;
    private static final int MAX_TIMEOUT = 60;
    private static final int MAX_COUNT = 100;
    private static final int MIN_HEARTBEAT = 10;
    private static final int MAX_HEARTBEAT = 604_800;

    private static final Pattern FILTER = Pattern.compile("(?<type>[A-Z][A-Za-z]+)\\?(?<query>.+)");
    private static final Pattern CRITERION = Pattern.compile("(?<name>[a-z-]+)=(?<values>[^\\s&=]+)");
    private static final Pattern HEADER =
            Pattern.compile("(?<name>[A-Za-z0-9-]{1,100}):\\s*[\\x21-\\x7E]([\\x20-\\x7E]*)");
    private static final Pattern MAILBOX = Pattern.compile("mailto:[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}");

    /** The server writes these itself. */
    private static final Set<String> OWN_HEADERS = Set.of(
            "accept-encoding",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "expect",
            "host",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final NotificationProperties properties;
    private final Topics topics;
    private final Targets targets;
    private final Channels channels;

    TermsReader(NotificationProperties properties, Topics topics, Targets targets, Channels channels) {
        this.properties = properties;
        this.topics = topics;
        this.targets = targets;
        this.channels = channels;
    }

    /**
     * @throws BaseServerResponseException 422, if it asks for what is not offered
     */
    Terms read(Subscription subscription) {
        var topic = topics.find(subscription.getCriteria())
                .orElseThrow(() -> refused(
                        "Subscription.criteria",
                        "is the canonical URL of a topic; there are "
                                + topics.all().stream().map(Topic::url).sorted().collect(Collectors.joining(", "))));
        var filters = Backport.filters(subscription);
        checkFilters(filters, topic);
        var channel = channel(subscription);
        var content = Backport.content(subscription)
                .flatMap(Content::of)
                .orElseThrow(() -> refused(
                        "Subscription.channel.payload",
                        "needs the extension " + Backport.BASE
                                + "backport-payload-content with empty, id-only or full-resource"));
        if (channel == Channel.EMAIL && content != Content.EMPTY) {
            throw refused("Subscription.channel.payload", "must be empty for email: a mail names nobody and nothing");
        }
        var heartbeat = Backport.heartbeat(subscription).filter(seconds -> seconds > 0);
        if (channel == Channel.EMAIL && heartbeat.isPresent()) {
            throw refused(
                    "Subscription.channel.extension",
                    "backport-heartbeat-period is not for email: a sign of life would read as news, and fill a mailbox");
        }
        return new Terms(
                topic.url(),
                filters,
                channel,
                endpoint(subscription, channel),
                headers(subscription, channel),
                content,
                mime(subscription, channel),
                between("backport-heartbeat-period", heartbeat, MIN_HEARTBEAT, MAX_HEARTBEAT),
                between("backport-timeout", Backport.timeout(subscription).filter(n -> n > 0), 1, MAX_TIMEOUT)
                        .orElse((int) properties.answerTimeout().toSeconds()),
                between("backport-max-count", Backport.maxCount(subscription), 1, MAX_COUNT)
                        .orElse(properties.maxCount()));
    }

    private static void checkFilters(List<String> filters, Topic topic) {
        if (filters.size() > MAX_FILTERS) {
            throw refused("Subscription.criteria.extension", "at most " + MAX_FILTERS + " filters are taken");
        }
        for (var filter : filters) {
            var parts = FILTER.matcher(filter);
            if (filter.length() > MAX_FILTER || !parts.matches()) {
                throw refused(
                        "Subscription.criteria.extension",
                        "a filter has the form [type]?[parameter]=[value],[value]&…, at most " + MAX_FILTER
                                + " characters");
            }
            for (var criterion : parts.group("query").split("&", -1)) {
                var named = CRITERION.matcher(criterion);
                if (!named.matches() || !topic.filters().contains(parts.group("type") + "." + named.group("name"))) {
                    throw refused(
                            "Subscription.criteria.extension",
                            "this topic is filtered by "
                                    + String.join(
                                            ", ",
                                            topic.filters().stream().sorted().toList())
                                    + ", as [type]?[parameter]=[value], without modifiers");
                }
            }
        }
    }

    private Channel channel(Subscription subscription) {
        var type = subscription.getChannel().getType();
        var code = type == null || Backport.hasOwnChannelType(subscription) ? "" : type.toCode();
        if (!channels.offered().contains(code)) {
            throw refused(
                    "Subscription.channel.type",
                    "must be one of " + String.join(", ", channels.offered()) + " on this server");
        }
        return Channel.of(code);
    }

    private Optional<String> endpoint(Subscription subscription, Channel channel) {
        var endpoint = Optional.ofNullable(subscription.getChannel().getEndpoint());
        switch (channel) {
            case REST_HOOK -> {
                if (endpoint.filter(url -> url.length() <= MAX_ENDPOINT).isEmpty()) {
                    throw refused(
                            "Subscription.channel.endpoint",
                            "is the URL of the receiver, at most " + MAX_ENDPOINT + " characters");
                }
                targets.problemOf(endpoint.get()).ifPresent(problem -> {
                    throw refused("Subscription.channel.endpoint", problem);
                });
            }
            case EMAIL -> {
                if (endpoint.filter(url -> MAILBOX.matcher(url).matches()).isEmpty()) {
                    throw refused("Subscription.channel.endpoint", "is mailto: and one address without a name");
                }
            }
            case WEBSOCKET -> {
                if (endpoint.isPresent()) {
                    throw refused(
                            "Subscription.channel.endpoint",
                            "stays empty for a websocket; ask $get-ws-binding-token where to connect");
                }
            }
        }
        return endpoint;
    }

    private static List<String> headers(Subscription subscription, Channel channel) {
        var headers = new ArrayList<String>();
        BiConsumer<Boolean, String> require = (holds, cure) -> {
            if (!holds) {
                throw refused("Subscription.channel.header", cure);
            }
        };
        for (StringType header : subscription.getChannel().getHeader()) {
            var parts = HEADER.matcher(String.valueOf(header.getValue()));
            require.accept(
                    parts.matches() && header.getValue().length() <= MAX_HEADER,
                    "has the form [name]: [value] in printable ASCII, at most " + MAX_HEADER + " characters");
            require.accept(
                    !OWN_HEADERS.contains(parts.group("name").toLowerCase(Locale.ROOT)),
                    parts.group("name") + " is written by the server");
            headers.add(header.getValue());
        }
        require.accept(headers.size() <= MAX_HEADERS, "at most " + MAX_HEADERS + " headers are sent");
        require.accept(headers.isEmpty() || channel == Channel.REST_HOOK, "belongs to a rest-hook");
        return headers;
    }

    private static String mime(Subscription subscription, Channel channel) {
        var payload = subscription.getChannel().getPayload();
        if (channel == Channel.EMAIL) {
            return "text/plain";
        }
        if (payload == null || payload.isBlank()) {
            return JSON;
        }
        if (payload.equals(JSON) || payload.equals(XML)) {
            return payload;
        }
        throw refused("Subscription.channel.payload", "must be " + JSON + " or " + XML);
    }

    private static Optional<Integer> between(String extension, Optional<Integer> number, int least, int most) {
        number.filter(n -> n < least || n > most).ifPresent(n -> {
            throw refused("Subscription.channel.extension", extension + " must be from " + least + " to " + most);
        });
        return number;
    }

    private static BaseServerResponseException refused(String expression, String cure) {
        return refusal(422, IssueType.BUSINESSRULE, expression, expression + ": " + cure);
    }
}
