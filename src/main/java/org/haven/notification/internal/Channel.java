package org.haven.notification.internal;

/** How notifications reach a party; codes of FHIR's {@code subscription-channel-type}. */
enum Channel {
    REST_HOOK("rest-hook"),
    WEBSOCKET("websocket"),
    EMAIL("email");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Channel of(String code) {
        for (var channel : values()) {
            if (channel.code.equals(code)) {
                return channel;
            }
        }
        throw new IllegalArgumentException("No such channel: " + code);
    }
}
