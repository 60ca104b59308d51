package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.haven.server.Requests;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Switches off everything in Java that keeps the parties apart: what is left of the wall is the database. */
@TestConfiguration(proxyBeanMethods = false)
public class WithoutGuards {

    @Bean
    @Primary
    Guards noGuards(Requests requests) {
        return new Guards(List.of(new OpenRouter(requests)), List.of());
    }

    /** Lets HAPI read every partition there is, and puts new resources where their writer is at home. */
    @Interceptor
    static class OpenRouter implements StorageGuard {

        private final Requests requests;

        OpenRouter(Requests requests) {
            this.requests = requests;
        }

        @Hook(Pointcut.STORAGE_PARTITION_IDENTIFY_READ)
        public RequestPartitionId read(RequestDetails request) {
            return RequestPartitionId.allPartitions();
        }

        @Hook(Pointcut.STORAGE_PARTITION_IDENTIFY_CREATE)
        public RequestPartitionId create(IBaseResource resource, RequestDetails request) {
            return PartitionRouter.home(resource, requests.accessOf(request));
        }
    }
}
