package org.haven.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

class StablePagingTests {

    private static final String EARLY = "2026-11-24T10:00:00.001Z";
    private static final String LATE = "2026-11-24T10:00:00.002Z";

    @Test
    void aLinkSaysWhereThePageEnded() {
        assertThat(StablePaging.stable(
                        "http://h/fhir/Task?_count=2&_offset=2&status=requested", page("a", EARLY, "b", LATE)))
                .isEqualTo("http://h/fhir/Task?_count=2&status=requested&_lastUpdated=ge" + LATE + "&_id:not=b");
    }

    @Test
    void resourcesOfOneTimeAreNotShownTwiceAndNoneIsLeftOut() {
        assertThat(StablePaging.stable("http://h/fhir/Task?_count=2&_offset=2", page("a", LATE, "b", LATE)))
                .endsWith("_lastUpdated=ge" + LATE + "&_id:not=a,b");
        assertThat(StablePaging.stable(
                        "http://h/fhir/Task?_count=2&_offset=2&_lastUpdated=ge" + LATE + "&_id:not=a,b",
                        page("c", LATE, "d", LATE)))
                .endsWith("_lastUpdated=ge" + LATE + "&_id:not=a,b,c,d");
        assertThat(StablePaging.stable(
                        "http://h/fhir/Task?_count=2&_offset=2&_lastUpdated=ge" + EARLY + "&_id:not=a,b",
                        page("c", LATE, "d", LATE)))
                .endsWith("_lastUpdated=ge" + LATE + "&_id:not=c,d");
    }

    @Test
    void backwardsInTimeTheBoundIsTheUpperOne() {
        assertThat(StablePaging.stable(
                        "http://h/fhir/Task?_count=2&_offset=2&_sort=-_lastUpdated&_lastUpdated=gt2026",
                        page("a", LATE, "b", EARLY)))
                .endsWith("_lastUpdated=gt2026&_lastUpdated=le" + EARLY + "&_id:not=b");
    }

    @Test
    void theCallersOwnUpperBoundStays() {
        assertThat(StablePaging.stable(
                        "http://h/fhir/Task?_count=2&_offset=2&_lastUpdated=ge2026&_lastUpdated=lt2027",
                        page("a", EARLY, "b", LATE)))
                .contains("_lastUpdated=lt2027&_lastUpdated=ge" + LATE)
                .doesNotContain("ge2026&");
    }

    @Test
    void inAnotherOrderTheLinkCounts() {
        for (var query : List.of("_sort=status", "_sort=status,_lastUpdated", "_id=a,b,c", "_lastUpdated=2026")) {
            var link = "http://h/fhir/Task?_count=2&_offset=2&" + query;
            assertThat(StablePaging.stable(link, page("a", EARLY, "b", LATE))).isEqualTo(link);
        }
    }

    /** The pages of a search inside a Bundle are mended like those of a search by itself; what leads back by number is not. */
    @Test
    void everyPageIsMendedWhereverItStands() {
        var batch = new Bundle().setType(BundleType.BATCHRESPONSE);
        batch.addEntry().setResource(searched());
        answer(RestOperationTypeEnum.BATCH, batch);
        var inside = (Bundle) batch.getEntryFirstRep().getResource();
        var alone = searched();
        answer(RestOperationTypeEnum.SEARCH_TYPE, alone);
        for (var page : List.of(inside, alone)) {
            assertThat(page.getLink("next").getUrl()).doesNotContain("_offset").contains("_id:not=b");
            assertThat(page.getLink("previous")).isNull();
        }
    }

    private static void answer(RestOperationTypeEnum operation, Bundle answer) {
        var request = new SystemRequestDetails();
        request.setRestOperationType(operation);
        new StablePaging().answering(request, answer);
    }

    private static Bundle searched() {
        var page = new Bundle().setType(BundleType.SEARCHSET);
        page.addLink().setRelation("next").setUrl("http://h/fhir/Task?_count=2&_offset=2");
        page.addLink().setRelation("previous").setUrl("http://h/fhir/Task?_count=2&_offset=0");
        page("a", EARLY, "b", LATE)
                .forEach(task -> page.addEntry().setResource(task).getSearch().setMode(SearchEntryMode.MATCH));
        return page;
    }

    private static List<Resource> page(String... idsAndTimes) {
        return Stream.iterate(0, i -> i < idsAndTimes.length, i -> i + 2)
                .<Resource>map(i -> {
                    var task = new Task();
                    task.setId("Task/" + idsAndTimes[i]);
                    task.getMeta()
                            .setLastUpdated(new Date(new InstantType(idsAndTimes[i + 1])
                                    .getValue()
                                    .getTime()));
                    return task;
                })
                .toList();
    }
}
