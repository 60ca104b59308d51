package org.haven.server.internal;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.haven.party.Access;
import org.haven.party.AccessContext;

/**
 * HAPI's caches of what it has read from the database, one for each {@link Access}. Row-level security does not reach into
 * memory: an id that one party's request has looked up would be known, for a minute, to another's.
 */
final class PartitionedCaches extends MemoryCacheService {

    /** These hold nothing of a record: expressions, names of types and parameters. */
    private static final Set<CacheEnum> COMMON = Set.of(
            CacheEnum.FHIRPATH_EXPRESSION,
            CacheEnum.HASH_IDENTITY_TO_SEARCH_PARAM_IDENTITY,
            CacheEnum.RES_TYPE_TO_RES_TYPE_ID,
            CacheEnum.RESOURCE_IDENTIFIER_SYSTEM_TO_PID,
            CacheEnum.NAME_TO_PARTITION,
            CacheEnum.ID_TO_PARTITION);

    /**
     * Kept by HAPI as live entities. A session that reads labels after it has written some takes the entity that its rows hold
     * for its own; if that came from here, two sessions have the same one, and both fail. Copies do not help: then one session
     * has several of one tag. So each transaction reads its own, at a statement for each label and profile.
     */
    private static final Set<CacheEnum> SHARED_ENTITIES = Set.of(CacheEnum.TAG_DEFINITION);

    private final AccessContext context;

    PartitionedCaches(JpaStorageSettings settings, AccessContext context) {
        super(settings);
        this.context = context;
    }

    @Override
    protected <K, T> T doGet(CacheEnum cache, K key, Function<K, T> supplier) {
        return COMMON.contains(cache)
                ? super.doGet(cache, key, supplier)
                : super.doGet(cache, own(key), own -> supplier.apply(key));
    }

    @Override
    protected <K, V> V doGetIfPresent(CacheEnum cache, K key) {
        if (SHARED_ENTITIES.contains(cache)) {
            return null;
        }
        return COMMON.contains(cache) ? super.doGetIfPresent(cache, key) : super.doGetIfPresent(cache, own(key));
    }

    @Override
    protected <K, V> void doPut(CacheEnum cache, K key, V value) {
        if (SHARED_ENTITIES.contains(cache)) {
            return;
        }
        if (COMMON.contains(cache)) {
            super.doPut(cache, key, value);
        } else {
            super.doPut(cache, own(key), value);
        }
    }

    @Override
    protected <K, V> Map<K, V> doGetAllPresent(CacheEnum cache, Collection<K> keys) {
        if (COMMON.contains(cache)) {
            return super.doGetAllPresent(cache, keys);
        }
        var owned = keys.stream().map(this::own).collect(Collectors.toSet());
        Map<Own<K>, V> present = super.doGetAllPresent(cache, owned);
        var found = new HashMap<K, V>();
        present.forEach((own, value) -> found.put(own.key(), value));
        return found;
    }

    private <K> Own<K> own(K key) {
        return new Own<>(context.current(), key);
    }

    private record Own<K>(Optional<Access> access, K key) {}
}
