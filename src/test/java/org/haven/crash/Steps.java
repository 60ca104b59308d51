package org.haven.crash;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes one step of a Task and into the ledger what came of it. */
final class Steps {

    private Steps() {}

    static Api.Answer put(Api api, Ledger ledger, ObjectNode task) {
        var id = task.path("id").asText();
        var version = task.path("meta").path("versionId").asLong();
        var status = task.path("status").asText();
        var answer = api.put("Task/" + id, task, String.valueOf(version));
        if (answer.acknowledged()) {
            ledger.stepped(new Ledger.Step(
                    api.party(),
                    id,
                    answer.body().path("meta").path("versionId").asLong(),
                    status));
        } else if (answer.unknown()) {
            ledger.steppedPerhaps(new Ledger.Step(api.party(), id, version + 1, status));
        }
        return answer;
    }
}
