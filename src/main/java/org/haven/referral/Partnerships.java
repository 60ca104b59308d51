package org.haven.referral;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.haven.disclosure.Validity;
import org.haven.party.Access;
import org.haven.party.Party;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Period;
import org.springframework.stereotype.Component;

/** Which source may refer to which target: the active OrganizationAffiliations of the directory. */
@Component
public class Partnerships {

    private final Records records;
    private final Clock clock;

    Partnerships(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Asked anew each time: a partnership that the operator ends is ended for the next referral. */
    public boolean active(Party source, Party target) {
        var search = new SearchParameterMap()
                .add("primary-organization", new ReferenceParam(source.reference()))
                .add("participating-organization", new ReferenceParam(target.reference()))
                .add("active", new TokenParam("true"));
        return records.search(OrganizationAffiliation.class, search, Access.onlyDirectory()).stream()
                .anyMatch(affiliation -> covers(affiliation.getPeriod(), Date.from(Instant.now(clock))));
    }

    /** True if the moment lies in the period, whose last day belongs to it; an open end reaches for ever. */
    public static boolean covers(Period period, Date now) {
        return Validity.of(period).covers(now.toInstant());
    }
}
