package org.haven.referral;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By when what is expected; each setting is described in {@code docs/configuration.md}.
 *
 * @param receiptDeadline how long a referral may wait for its delivery if its Task names no date
 * @param responseDeadline how long a target may take to accept or reject a delivered referral
 * @param deadlines what a party has otherwise, by its id
 */
@ConfigurationProperties("haven.referral")
public record ReferralProperties(
        @DefaultValue("72h") Duration receiptDeadline,
        @DefaultValue("72h") Duration responseDeadline,
        @DefaultValue Map<String, Own> deadlines) {

    public ReferralProperties {
        deadlines = deadlines == null ? Map.of() : Map.copyOf(deadlines);
        requirePositive(receiptDeadline, "receipt-deadline");
        requirePositive(responseDeadline, "response-deadline");
    }

    /**
     * @param receipt of the referrals that the party sends; null for the general one
     * @param response of the referrals that the party gets; null for the general one
     */
    public record Own(Duration receipt, Duration response) {

        public Own {
            requirePositive(receipt, "deadlines.[party].receipt");
            requirePositive(response, "deadlines.[party].response");
        }
    }

    private static void requirePositive(Duration duration, String name) {
        if (duration != null && (duration.isNegative() || duration.isZero())) {
            throw new IllegalArgumentException("haven.referral." + name + " must be longer than nothing");
        }
    }
}
