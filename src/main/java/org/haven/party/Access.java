package org.haven.party;

import java.util.Set;
import java.util.TreeSet;

/**
 * The partitions that one unit of work may read and write. It is bound to the thread before a transaction opens and is
 * what the database's row-level security, HAPI's partitions and every guard judge by.
 *
 * @param home the partition that new resources go to
 * @param readable partitions whose rows exist for this unit of work
 * @param writable partitions whose rows it may create, change or delete
 */
public record Access(int home, Set<Integer> readable, Set<Integer> writable) {

    public Access {
        readable = Set.copyOf(readable);
        writable = Set.copyOf(writable);
    }

    /** What a party's request may touch: its own partition, and the directory to read (the operator: to write too). */
    public static Access of(Party party) {
        return new Access(
                party.partition(),
                Set.of(Party.DIRECTORY, party.partition()),
                party.role() == PartyRole.OPERATOR
                        ? Set.of(Party.DIRECTORY, party.partition())
                        : Set.of(party.partition()));
    }

    /** The directory alone: the server's own start-up work. */
    public static Access directory() {
        return new Access(Party.DIRECTORY, Set.of(Party.DIRECTORY), Set.of(Party.DIRECTORY));
    }

    /** The directory, to read. */
    public static Access onlyDirectory() {
        return new Access(Party.DIRECTORY, Set.of(Party.DIRECTORY), Set.of());
    }

    /** Both sides of a crossing; for the exchange's jobs only. The home is the source's partition. */
    public static Access crossing(Party source, Party target) {
        return new Access(
                source.partition(),
                Set.of(Party.DIRECTORY, source.partition(), target.partition()),
                Set.of(source.partition(), target.partition()));
    }

    /** True if every partition that {@code other} reads or writes may also be read or written here. */
    public boolean covers(Access other) {
        return readable.containsAll(other.readable) && writable.containsAll(other.writable);
    }

    /** The readable partitions as the database setting spells them: ascending, comma separated. */
    public String readableList() {
        return list(readable);
    }

    /** The writable partitions as the database setting spells them. */
    public String writableList() {
        return list(writable);
    }

    private static String list(Set<Integer> partitions) {
        return String.join(
                ",", new TreeSet<>(partitions).stream().map(String::valueOf).toList());
    }
}
