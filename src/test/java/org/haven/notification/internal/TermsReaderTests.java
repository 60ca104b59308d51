package org.haven.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.haven.guide.Guide;
import org.haven.notification.NotificationProperties;
import org.haven.party.Endpoint;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a client may ask for by mail, on a server that sends mails. */
class TermsReaderTests {

    private final NotificationProperties properties =
            TargetsTests.properties(false, Optional.of("haven@haven.example.org"));
    private final Topics topics = new Topics(new Guide(FhirContext.forR4Cached()));
    private final TermsReader reader = new TermsReader(
            properties,
            topics,
            new Targets(properties),
            new Channels(List.of(new Mail(
                    new JavaMailSenderImpl(), properties, new Endpoint(URI.create("https://haven.example.org"))))));

    @Test
    void aMailIsEmpty() {
        assertThat(reader.read(mail("mailto:intake@clinic.example.org", "empty"))
                        .content())
                .isEqualTo(Content.EMPTY);
    }

    @Test
    void aMailThatNamesSomethingIsRefused() {
        for (var content : List.of("id-only", "full-resource")) {
            assertThatThrownBy(() -> reader.read(mail("mailto:intake@clinic.example.org", content)))
                    .isInstanceOf(UnprocessableEntityException.class)
                    .hasMessageContaining("Subscription.channel.payload");
        }
    }

    @Test
    void aMailGoesToOneAddressWithoutAName() {
        for (var address : List.of(
                "intake@clinic.example.org",
                "mailto:Intake <intake@clinic.example.org>",
                "mailto:a@clinic.example.org,b@clinic.example.org",
                "mailto:a@clinic.example.org?subject=Jane")) {
            assertThatThrownBy(() -> reader.read(mail(address, "empty")))
                    .as(address)
                    .isInstanceOf(UnprocessableEntityException.class)
                    .hasMessageContaining("Subscription.channel.endpoint");
        }
    }

    @Test
    void aMailboxGetsNoSignsOfLife() {
        var alive = mail("mailto:intake@clinic.example.org", "empty");
        alive.getChannel().addExtension(Backport.BASE + "backport-heartbeat-period", new UnsignedIntType(10));
        assertThatThrownBy(() -> reader.read(alive))
                .isInstanceOf(UnprocessableEntityException.class)
                .hasMessageContaining("not for email");
    }

    @Test
    void aChannelWithoutASenderIsNotOffered() {
        var subscription = mail("https://ehr.example.org/hook", "empty");
        subscription.getChannel().setType(SubscriptionChannelType.RESTHOOK);
        assertThatThrownBy(() -> reader.read(subscription))
                .isInstanceOf(UnprocessableEntityException.class)
                .hasMessageContaining("Subscription.channel.type");
    }

    private Subscription mail(String endpoint, String content) {
        var subscription =
                new Subscription().setCriteria(topics.all().iterator().next().url());
        subscription.getChannel().setType(SubscriptionChannelType.EMAIL).setEndpoint(endpoint);
        subscription
                .getChannel()
                .getPayloadElement()
                .addExtension(Backport.BASE + "backport-payload-content", new CodeType(content));
        return subscription;
    }
}
