package org.haven.server;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Locks the row of a resource in the open transaction, before anything of it is written. */
@Component
class RowLock {

    private final JdbcTemplate jdbc;
    private final String select;

    RowLock(JdbcTemplate jdbc, DriverTypeEnum database) {
        this.jdbc = jdbc;
        // What only refers to the resource need not wait; H2 knows one kind of lock.
        this.select = "select res_id from hfj_resource where res_type = ? and fhir_id = ? and partition_id = ? for "
                + (database == DriverTypeEnum.POSTGRES_9_4 ? "no key update" : "update");
    }

    void take(String type, String id, int partition) {
        jdbc.queryForList(select, Long.class, type, id, partition);
    }
}
