package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.List;
import java.util.Optional;
import org.haven.guide.Guide;
import org.haven.party.Caller;
import org.haven.server.ServerProperties;

/**
 * Bounds a search: pages by offset, no chain inside {@code _has}, and no question, through a chain or {@code _has}, about
 * a type that the token does not let its holder search.
 */
@Interceptor
class SearchGuard implements StorageGuard {

    private final ServerProperties properties;
    private final Guide guide;
    private final SearchRules rules;
    private final ISearchParamRegistry registry;

    SearchGuard(ServerProperties properties, Guide guide, SearchRules rules, ISearchParamRegistry registry) {
        this.properties = properties;
        this.guide = guide;
        this.rules = rules;
        this.registry = registry;
    }

    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    public void searched(ICachedSearchDetails details, SearchParameterMap search, RequestDetails request) {
        var outside = caller(request).isPresent();
        for (var parameter : search.entrySet()) {
            if (outside && guide.offered(details.getResourceType()).isPresent()) {
                rules.checkName(parameter.getKey(), details.getResourceType());
            }
            parameter
                    .getValue()
                    .forEach(alternatives -> alternatives.forEach(
                            value -> check(details.getResourceType(), parameter.getKey(), value, request)));
        }
        if (!search.isLoadSynchronous()) {
            page(search);
        }
        // HAPI loads a request's search synchronously, too.
        if (search.getSort() == null && (!search.isLoadSynchronous() || asked(request))) {
            search.setSort(new SortSpec("_lastUpdated", SortOrderEnum.ASC));
        }
    }

    private static boolean asked(RequestDetails request) {
        return request != null && request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE;
    }

    /** No search is kept on the server between two pages, so there is nothing of it that another party could reach. */
    private void page(SearchParameterMap search) {
        if (search.getOffset() == null) {
            search.setOffset(0);
        }
        if (search.getCount() == null) {
            search.setCount(properties.pageSize());
        }
    }

    private void check(String type, String parameter, IQueryParameterType value, RequestDetails request) {
        if (value.getMissing() != null) {
            throw new InvalidRequestException("The modifier :missing is not offered; ask for a value of " + parameter);
        }
        if (value instanceof HasParam has) {
            if (has.getParameterName().contains(".") || has.getParameterName().startsWith("_has")) {
                throw new InvalidRequestException(
                        "_has takes a plain parameter of " + has.getTargetResourceType() + ", not a chain");
            }
            require(List.of(has.getTargetResourceType()), request);
        } else if (value instanceof ReferenceParam reference && reference.getChain() != null) {
            require(targets(type, parameter, reference), request);
        }
    }

    private List<String> targets(String type, String parameter, ReferenceParam reference) {
        if (reference.getResourceType() != null) {
            return List.of(reference.getResourceType());
        }
        var definition = registry.getActiveSearchParam(type, parameter, SearchParamLookupContextEnum.SEARCH);
        return definition == null
                ? List.of()
                : definition.getTargets().stream()
                        .filter(target -> guide.offered(target).isPresent())
                        .toList();
    }

    private static void require(List<String> types, RequestDetails request) {
        caller(request)
                .ifPresent(caller -> types.stream()
                        .filter(type -> !caller.may('s', type))
                        .findFirst()
                        .ifPresent(type -> {
                            throw new ForbiddenOperationException(
                                    "The token's scopes do not allow this: searching through " + type + " needs system/"
                                            + type + ".s");
                        }));
    }

    private static Optional<Caller> caller(RequestDetails request) {
        return request instanceof ServletRequestDetails servlet && servlet.getServletRequest() != null
                ? Caller.of(servlet.getServletRequest())
                : Optional.empty();
    }
}
