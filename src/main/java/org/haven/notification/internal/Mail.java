package org.haven.notification.internal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.haven.notification.NotificationProperties;
import org.haven.party.Endpoint;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Mails that there is news and where to sign in. A mail lies in the open on its way and in mailboxes for years, so it has no
 * payload, no number and no name: not of a victim, not of a resource, not of the topic.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Mail implements Sender {

    private static final int THREADS = 2;
    private static final int BACKLOG = 100;

    private final JavaMailSender mail;
    private final String from;
    private final String site;
    private final ThreadPoolExecutor senders = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(BACKLOG),
            new CustomizableThreadFactory("notification-mail-"));

    Mail(JavaMailSender mail, NotificationProperties properties, Endpoint endpoint) {
        this.mail = mail;
        from = properties
                .mailFrom()
                .orElseThrow(
                        () -> new IllegalStateException("Set haven.notification.mail-from beside spring.mail.host"));
        site = endpoint.baseUrl().toString();
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public CompletableFuture<Void> send(Message message) {
        var text = new SimpleMailMessage();
        text.setFrom(from);
        text.setTo(message.terms().endpoint().orElseThrow().substring("mailto:".length()));
        text.setSubject("Haven: news for your organization");
        text.setText("There is news for your organization. To read it, sign in at\n\n" + site
                + "\n\nThis mail says nothing more on purpose. Do not answer it.\n");
        try {
            return CompletableFuture.runAsync(() -> deliver(text), senders);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new Postponed(Duration.ofSeconds(10)));
        }
    }

    private void deliver(SimpleMailMessage text) {
        try {
            mail.send(text);
        } catch (MailException e) {
            throw new NotDelivered("the mail server did not take the mail");
        }
    }

    @PreDestroy
    void stop() {
        senders.shutdownNow();
    }
}
