package org.haven.server.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.haven.party.Caller;
import org.haven.party.Party;
import org.haven.party.PartyRole;
import org.haven.server.RequestPreparation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is due to a party must have crossed before the party is answered; else it could read what it may not any more. */
class PreparationGuardTests {

    private static final Party POLICE = new Party("springfield-pd", "Springfield PD", PartyRole.REFERRAL_SOURCE, 1);

    private final List<Party> prepared = new ArrayList<>();

    @Test
    void aPartyIsPreparedForBeforeItIsAnswered() {
        ask("Task", prepared::add);
        ask(null, prepared::add);
        assertThat(prepared).containsExactly(POLICE, POLICE);
    }

    @Test
    void whatCannotBePreparedIsNotAnsweredFrom() {
        assertThatThrownBy(() -> ask("Task", party -> {
                    throw new IllegalStateException("cannot cross");
                }))
                .isInstanceOfSatisfying(
                        BaseServerResponseException.class,
                        refusal -> assertThat(refusal.getStatusCode()).isEqualTo(503))
                .hasMessageNotContaining("cross");
    }

    @Test
    void theDirectoryIsReadWithoutPreparation() {
        ask("Organization", prepared::add);
        assertThat(prepared).isEmpty();
    }

    private static void ask(String type, RequestPreparation preparation) {
        var servlet = new MockHttpServletRequest("GET", "/fhir/" + type);
        servlet.setAttribute(Caller.class.getName(), new Caller(POLICE, "springfield-pd", Set.of()));
        var request = new ServletRequestDetails();
        request.setServletRequest(servlet);
        request.setResourceName(type);
        var beans = new StaticListableBeanFactory();
        beans.addBean("preparation", preparation);
        new PreparationGuard(beans.getBeanProvider(RequestPreparation.class))
                .beforeHandling(RestOperationTypeEnum.READ, request);
    }
}
