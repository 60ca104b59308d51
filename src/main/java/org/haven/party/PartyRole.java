package org.haven.party;

import java.util.Arrays;

/** What a party is to a referral; codes of the guide's CodeSystem {@code party-role}. */
public enum PartyRole {
    REFERRAL_SOURCE("referral-source"),
    CARE_PROVIDER("care-provider"),
    VICTIM_SERVICE_PROVIDER("victim-service-provider"),
    OPERATOR("operator");

    private final String code;

    PartyRole(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException if the guide has no such role
     */
    public static PartyRole of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such party role: " + code));
    }
}
