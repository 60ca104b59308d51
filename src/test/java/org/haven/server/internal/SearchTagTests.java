package org.haven.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SearchTagTests {

    private static final SearchTag TAG = new SearchTag();

    @Test
    void theSameAnswerHasTheSameTag() {
        assertThat(tag(page(2, "a", "1"))).isEqualTo(tag(page(2, "a", "1")));
    }

    @Test
    void whateverTheCallerSeesInTheAnswerIsInTheTag() {
        var more = page(2, "a", "1");
        more.addLink().setRelation("next").setUrl("http://h/fhir/Task?_count=1");
        var both = page(2, "a", "1");
        add(both, "b", "1");
        assertThat(List.of(
                        tag(page(2, "a", "1")),
                        tag(page(2, "a", "2")),
                        tag(page(2, "b", "1")),
                        tag(page(3, "a", "1")),
                        tag(more),
                        tag(both),
                        tag(new Bundle().setTotal(2))))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoKnowsTheAnswerGetsNoBodyAndWhoKnowsAnotherDoes() {
        var now = page(1, "a", "2");
        assertThat(answer(now, tag(now)).getStatus()).isEqualTo(304);
        assertThat(answer(now, "W/\"x\", " + tag(now)).getStatus()).isEqualTo(304);
        assertThat(answer(now, tag(page(1, "a", "1"))).getStatus()).isEqualTo(200);
    }

    private static String tag(Bundle page) {
        return answer(page, null).getHeader("ETag");
    }

    private static MockHttpServletResponse answer(Bundle page, String known) {
        var request = new ServletRequestDetails();
        var servlet = new MockHttpServletRequest();
        Optional.ofNullable(known).ifPresent(tag -> servlet.addHeader("If-None-Match", tag));
        request.setServletRequest(servlet);
        request.setRestOperationType(RestOperationTypeEnum.SEARCH_TYPE);
        var response = new MockHttpServletResponse();
        assertThat(TAG.answering(request, page, response)).isEqualTo(response.getStatus() == 200);
        return response;
    }

    private static Bundle page(int total, String id, String version) {
        var page = new Bundle().setTotal(total);
        add(page, id, version);
        return page;
    }

    private static void add(Bundle page, String id, String version) {
        var task = new Task();
        task.setId("Task/" + id);
        task.getMeta().setVersionId(version);
        page.addEntry().setFullUrl("http://h/fhir/Task/" + id).setResource(task);
    }
}
