package org.haven.server;

import ca.uhn.fhir.rest.server.IResourceProvider;

/** Operations of a room's own. They answer in the place of HAPI's of the same name; the guide's CapabilityStatement offers them. */
public interface OperationProvider extends IResourceProvider {}
