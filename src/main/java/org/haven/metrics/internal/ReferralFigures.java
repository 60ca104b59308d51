package org.haven.metrics.internal;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How many referrals stand in which state, as their targets have them: counted in one partition after the other, each under
 * its party's own access, from the search index. Only the sum leaves this class: how many a party has is not told apart.
 */
@Component
class ReferralFigures {

    static final List<TaskStatus> STATES = Stream.of(TaskStatus.values())
            .filter(status -> status != TaskStatus.NULL)
            .toList();

    /** As HAPI's index has it: a row for each code of a resource, found by the hash of its system and value. */
    private static final String COUNT = """
        select status.hash_sys_and_value as state, count(*) as tasks
        from hfj_spidx_token status
        join hfj_resource r on r.res_id = status.res_id and r.res_deleted_at is null
        where status.hash_sys_and_value in (%s) and status.partition_id = ?
          and exists (select 1 from hfj_spidx_token code
            where code.res_id = status.res_id and code.hash_sys_and_value = ? and code.partition_id = status.partition_id)
        group by status.hash_sys_and_value
        """;

    private final AccessContext context;
    private final Parties parties;
    private final JdbcTemplate jdbc;
    private final Map<Long, TaskStatus> states;
    private final long fulfill;

    ReferralFigures(AccessContext context, Parties parties, JdbcTemplate jdbc, PartitionSettings partitions) {
        this.context = context;
        this.parties = parties;
        this.jdbc = jdbc;
        this.states = STATES.stream()
                .collect(Collectors.toMap(
                        status -> hash(partitions, "status", status.getSystem(), status.toCode()), status -> status));
        this.fulfill = hash(partitions, "code", "http://hl7.org/fhir/CodeSystem/task-code", "fulfill");
    }

    Map<String, Long> byState() {
        var sum = new HashMap<String, Long>();
        STATES.forEach(status -> sum.put(status.toCode(), 0L));
        parties.all().stream()
                .filter(ReferralFigures::receives)
                .forEach(party -> context.run(
                        Access.of(party),
                        () -> count(party).forEach((status, tasks) -> sum.merge(status.toCode(), tasks, Long::sum))));
        return sum;
    }

    private Map<TaskStatus, Long> count(Party party) {
        var hashes = states.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
        var counted = new HashMap<TaskStatus, Long>();
        jdbc.query(
                COUNT.formatted(hashes),
                row -> {
                    counted.put(states.get(row.getLong("state")), row.getLong("tasks"));
                },
                party.partition(),
                fulfill);
        return counted;
    }

    private static boolean receives(Party party) {
        return switch (party.role()) {
            case CARE_PROVIDER, VICTIM_SERVICE_PROVIDER -> true;
            case REFERRAL_SOURCE, OPERATOR -> false;
        };
    }

    private static long hash(PartitionSettings partitions, String parameter, String system, String value) {
        return ResourceIndexedSearchParamToken.calculateHashSystemAndValue(
                partitions, RequestPartitionId.defaultPartition(), "Task", parameter, system, value);
    }
}
