package org.haven.metrics.internal;

import io.micrometer.common.KeyValue;
import java.util.stream.Collectors;
import org.haven.guide.Guide;
import org.haven.guide.GuideTypes;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Timings of requests by the shape of their address; what a servlet answers would otherwise have none. */
@Component
class RequestTimings extends DefaultServerRequestObservationConvention {

    private final Address address;

    RequestTimings(Guide guide) {
        this.address = new Address(
                GuideTypes.offered(),
                guide.rest().getResource().stream()
                        .flatMap(type -> type.getOperation().stream())
                        .map(operation -> operation.getName())
                        .collect(Collectors.toSet()));
    }

    @Override
    protected KeyValue uri(ServerRequestObservationContext context) {
        var path = context.getCarrier().getRequestURI();
        return KeyValue.of(
                "uri",
                address.shape(path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path));
    }
}
