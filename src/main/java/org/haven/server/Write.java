package org.haven.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.haven.party.Access;
import org.hl7.fhir.r4.model.Resource;

/**
 * A resource that a transaction is about to commit. Everything the transaction writes is in place and can be read.
 *
 * @param before what stood there before; empty for a creation
 * @param resource what is to stand there
 * @param access the partitions of whoever writes
 * @param byServer true if the server itself writes, so that the rules for callers do not apply
 * @param request the request that it came with
 */
public record Write(
        Optional<Resource> before, Resource resource, Access access, boolean byServer, RequestDetails request) {}
