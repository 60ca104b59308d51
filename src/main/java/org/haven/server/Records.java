package org.haven.server;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.api.model.ExpungeOptions;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.HistorySearchDateRangeParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.haven.party.Access;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What other rooms read and write, within one party's partition and the directory. Takes part in the transaction that is
 * open, or opens one of its own.
 */
@Component
public class Records {

    private final DaoRegistry daos;
    private final IFhirSystemDao<Bundle, Meta> system;
    private final Requests requests;
    private final EntityManager entities;
    private final RowLock rows;

    Records(
            DaoRegistry daos,
            IFhirSystemDao<Bundle, Meta> system,
            Requests requests,
            EntityManager entities,
            RowLock rows) {
        this.daos = daos;
        this.system = system;
        this.requests = requests;
        this.entities = entities;
        this.rows = rows;
    }

    /** The resource, if it is there for this access. */
    public <T extends Resource> Optional<T> find(Class<T> type, String id, Access access) {
        try {
            return Optional.of(detached(dao(type).read(new IdType(id), requests.within(access))));
        } catch (ResourceNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The resource as it was in one of its versions, if that is there for this access. */
    public <T extends Resource> Optional<T> find(Class<T> type, String id, long version, Access access) {
        return find(type, new IdType(type.getSimpleName(), id, String.valueOf(version)).getValue(), access);
    }

    /**
     * Keeps the resource until the open transaction ends: whoever else asks for it waits here. It says nothing of what stands
     * in it, and does nothing if it is not there for this access.
     */
    public void hold(Class<? extends Resource> type, String id, Access access) {
        rows.take(type.getSimpleName(), id, access.home());
    }

    /** Takes a version, not the current one, out of a resource's history for good, in the open transaction. */
    public <T extends Resource> void forget(Class<T> type, String id, long version, Access access) {
        entities.flush();
        dao(type)
                .forceExpungeInExistingTransaction(
                        new IdType(type.getSimpleName(), id, String.valueOf(version)),
                        new ExpungeOptions().setExpungeOldVersions(true),
                        requests.within(access));
    }

    /** Every match, in one go. For questions whose answer is known to be small. */
    public <T extends Resource> List<T> search(Class<T> type, SearchParameterMap parameters, Access access) {
        parameters.setLoadSynchronous(true);
        return dao(type).search(parameters, requests.within(access)).getAllResources().stream()
                .map(type::cast)
                .map(Records::detached)
                .toList();
    }

    /** All versions of a resource that are kept, the newest first; none if it is not there for this access. */
    public <T extends Resource> List<T> history(Class<T> type, String id, Access access) {
        try {
            return dao(type)
                    .history(new IdType(id), new HistorySearchDateRangeParam(), requests.within(access))
                    // To ask for all of them is to count first, and the oldest is lost if one more is written then.
                    .getResources(0, Integer.MAX_VALUE)
                    .stream()
                    .map(type::cast)
                    .map(Records::detached)
                    .toList();
        } catch (ResourceNotFoundException e) {
            return List.of();
        }
    }

    /** Stores a new resource and returns it with its id. */
    @SuppressWarnings("unchecked")
    public <T extends Resource> T create(T resource, Access access) {
        return (T) dao((Class<T>) resource.getClass())
                .create(resource, requests.within(access))
                .getResource();
    }

    @SuppressWarnings("unchecked")
    public <T extends Resource> T update(T resource, Access access) {
        return (T) dao((Class<T>) resource.getClass())
                .update(resource, requests.within(access))
                .getResource();
    }

    /** Runs a transaction Bundle of writes inside the transaction that is open. */
    public Bundle transact(Bundle bundle, Access access) {
        // HAPI holds rows back while it works through a Bundle; what the Bundle refers to must be there first.
        entities.flush();
        return system.transactionNested(requests.within(access), bundle);
    }

    /**
     * Runs a transaction Bundle of writes in the name of whoever made a request, in a transaction of its own: every rule for
     * callers applies.
     */
    public Bundle transactAs(RequestDetails caller, Bundle bundle) {
        return system.transaction(caller, bundle);
    }

    private <T extends Resource> IFhirResourceDao<T> dao(Class<T> type) {
        return daos.getResourceDao(type);
    }

    /** HAPI remembers a read resource's partition on the object and would write it back there, whoever asks. */
    private static <T extends Resource> T detached(T resource) {
        resource.setUserData(Constants.RESOURCE_PARTITION_ID, null);
        return resource;
    }
}
