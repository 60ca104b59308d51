package org.haven.crash;

import java.util.List;
import java.util.Random;

/** A party's system. */
abstract class Client {

    protected final Api api;
    protected final Ledger ledger;
    protected final Random random;
    protected final Outbox outbox;
    protected final Steps steps;
    private final String name;
    private int count;

    Client(String name, Api api, Ledger ledger, long seed) {
        this.name = name;
        this.api = api;
        this.ledger = ledger;
        this.random = new Random(seed);
        this.outbox = new Outbox(api, ledger, random);
        this.steps = new Steps(api, ledger, random);
    }

    /** One thing. */
    abstract Api.Answer act();

    /** Milliseconds between two things. */
    final int breath() {
        return random.nextInt(60);
    }

    final void settle() {
        outbox.settle();
    }

    /** A number that no other client and no earlier thing has. */
    protected final String number() {
        return name + "-" + ++count;
    }

    protected final <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
