package org.haven.server.internal;

import ca.uhn.fhir.jpa.cache.IResourceChangeEvent;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import java.util.Collection;
import org.hl7.fhir.instance.model.api.IIdType;

/** HAPI's registry, filled from the guide instead of from SearchParameter resources in the database. */
class GuideSearchParameterRegistry extends SearchParamRegistryImpl {

    private final GuideSearchParameters parameters;

    GuideSearchParameterRegistry(GuideSearchParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void handleInit(Collection<IIdType> stored) {
        super.handleInit(parameters.ids());
    }

    @Override
    public void handleChange(IResourceChangeEvent change) {
        // The guide changes with the jar, never while the server runs.
    }
}
