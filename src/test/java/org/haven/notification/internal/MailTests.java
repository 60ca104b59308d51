package org.haven.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.haven.party.Endpoint;
import org.haven.party.Party;
import org.haven.party.PartyRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails, through a real SMTP server. */
class MailTests {

    private static final String MARKER = "MARKER-7f3a";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailSaysThatThereIsNewsAndNothingElse() throws Exception {
        mail(server.getSmtp().getPort()).send(message()).join();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var received = server.getReceivedMessages()[0];
        assertThat(received.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("intake@clinic.example.org");
        assertThat((String) received.getContent()).contains("https://haven.example.org");
        var all = new ByteArrayOutputStream();
        received.writeTo(all);
        assertThat(all.toString()).doesNotContain(MARKER).doesNotContain("Task").doesNotContain("referral");
    }

    @Test
    void aMailServerThatIsAwayIsAFailureThatSaysNoMore() {
        var port = server.getSmtp().getPort();
        server.stop();

        assertThatThrownBy(() -> mail(port).send(message()).join())
                .hasCauseInstanceOf(NotDelivered.class)
                .hasMessageContaining("the mail server did not take the mail");
    }

    private static Mail mail(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return new Mail(
                sender,
                TargetsTests.properties(false, Optional.of("haven@haven.example.org")),
                new Endpoint(URI.create("https://haven.example.org")));
    }

    private static Message message() {
        return new Message(
                new Party("riverside-clinic", MARKER, PartyRole.CARE_PROVIDER, 7),
                MARKER,
                new Terms(
                        "https://haven.example.org/ig/SubscriptionTopic/" + MARKER,
                        List.of("Task?requester=Organization/" + MARKER),
                        Channel.EMAIL,
                        Optional.of("mailto:intake@clinic.example.org"),
                        List.of(),
                        Content.EMPTY,
                        "text/plain",
                        Optional.empty(),
                        10,
                        20),
                "{\"body\": \"" + MARKER + "\"}");
    }
}
