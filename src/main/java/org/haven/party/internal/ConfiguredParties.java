package org.haven.party.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.party.PartyProperties;
import org.haven.party.PartyRole;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Parties from the configuration; their partitions from the database, which never gives a number twice. */
@Component
class ConfiguredParties implements Parties {

    private final List<Party> parties;
    private final List<Party> departed;
    private final Map<String, Party> byClient = new HashMap<>();

    ConfiguredParties(PartyProperties properties, JdbcTemplate jdbc) {
        var ids = new HashSet<String>();
        properties.parties().forEach(registration -> {
            if (!ids.add(registration.id())) {
                throw new IllegalStateException("haven.party.parties names " + registration.id() + " twice");
            }
        });
        parties = properties.parties().stream()
                .map(registration -> new Party(
                        registration.id(),
                        registration.name(),
                        PartyRole.of(registration.role()),
                        partition(jdbc, registration.id())))
                .toList();
        departed = jdbc
                .query(
                        "select party_id, partition_id from haven_party",
                        (row, number) -> departed(row.getString(1), row.getInt(2)))
                .stream()
                .filter(party -> !ids.contains(party.id()))
                .toList();
        for (var registration : properties.parties()) {
            for (var client : registration.clients()) {
                if (byClient.put(client.id(), byId(registration.id()).orElseThrow()) != null) {
                    throw new IllegalStateException("haven.party: client " + client.id() + " belongs to two parties");
                }
            }
        }
    }

    /** What it was is not kept; no role lets it write more than its own partition but that of the operator. */
    private static Party departed(String id, int partition) {
        return new Party(id, id, PartyRole.REFERRAL_SOURCE, partition);
    }

    /** Two nodes may start at once: whoever loses the race reads what the other wrote. */
    private static int partition(JdbcTemplate jdbc, String id) {
        while (true) {
            var known = jdbc.queryForList("select partition_id from haven_party where party_id = ?", Integer.class, id);
            if (!known.isEmpty()) {
                return known.get(0);
            }
            try {
                jdbc.update(
                        "insert into haven_party (party_id, partition_id) "
                                + "select ?, coalesce(max(partition_id), 0) + 1 from haven_party",
                        id);
            } catch (DuplicateKeyException e) {
                continue;
            }
        }
    }

    @Override
    public List<Party> all() {
        return parties;
    }

    @Override
    public Optional<Party> byId(String id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Party> everById(String id) {
        return ever().filter(party -> party.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Party> byPartition(int partition) {
        return ever().filter(party -> party.partition() == partition).findFirst();
    }

    private Stream<Party> ever() {
        return Stream.concat(parties.stream(), departed.stream());
    }

    @Override
    public Optional<Party> byClient(String clientId) {
        return Optional.ofNullable(byClient.get(clientId));
    }
}
