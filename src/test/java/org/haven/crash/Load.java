package org.haven.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The clients at work, each of them one thing after the other, whatever becomes of the line. */
final class Load {

    /** How long a client waits that was refused or cut off, so that it does not storm the gates; milliseconds. */
    private static final int AWAY = 200;

    private final Traffic traffic;
    private final List<Client> clients = new ArrayList<>();
    private final ScheduledExecutorService threads;
    private volatile boolean stopped;

    Load(List<Client> clients, Traffic traffic) {
        this.clients.addAll(clients);
        this.traffic = traffic;
        this.threads = Executors.newScheduledThreadPool(clients.size());
    }

    void start() {
        clients.forEach(client -> threads.execute(() -> act(client)));
    }

    private void act(Client client) {
        if (stopped) {
            return;
        }
        var pause = AWAY;
        try {
            var answer = client.act();
            pause = answer.unavailable() ? AWAY : client.breath();
        } catch (RuntimeException | Error e) {
            traffic.wrong("A client could make nothing of an answer: " + e);
        }
        if (!stopped) {
            threads.schedule(() -> act(client), pause, TimeUnit.MILLISECONDS);
        }
    }

    /** Lets what is under way end, and sends again what broke off and was to be sent again. */
    void stop() throws InterruptedException {
        stopped = true;
        threads.shutdown();
        if (!threads.awaitTermination(90, TimeUnit.SECONDS)) {
            traffic.wrong("A client was not answered within 90 s");
        }
        clients.forEach(Client::settle);
    }
}
