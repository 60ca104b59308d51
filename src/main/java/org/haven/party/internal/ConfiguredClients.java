package org.haven.party.internal;

import java.util.List;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** The clients of the configuration. Spring's own list refuses the demo's clients, because they share one secret. */
final class ConfiguredClients implements RegisteredClientRepository {

    private final List<RegisteredClient> clients;

    ConfiguredClients(List<RegisteredClient> clients) {
        this.clients = List.copyOf(clients);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients are registered in the configuration");
    }

    @Override
    public RegisteredClient findById(String id) {
        return clients.stream()
                .filter(client -> client.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public RegisteredClient findByClientId(String clientId) {
        return clients.stream()
                .filter(client -> client.getClientId().equals(clientId))
                .findFirst()
                .orElse(null);
    }
}
