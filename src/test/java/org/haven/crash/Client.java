package org.haven.crash;

import java.util.Random;

/** A system that works without end: one thing after the other, whatever becomes of the line. */
abstract class Client implements Runnable {

    protected final Api api;
    protected final Ledger ledger;
    protected final Random random;
    private volatile boolean stopped;

    Client(Api api, Ledger ledger, long seed) {
        this.api = api;
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    /** One thing. */
    abstract Api.Answer act();

    @Override
    public void run() {
        while (!stopped) {
            var answer = act();
            // A client that was refused a connection does not storm the gates.
            pause(answer.status() > 0 && answer.status() != 503 ? random.nextInt(60) : 200);
        }
    }

    void stop() {
        stopped = true;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    protected final <T> T oneOf(java.util.List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
