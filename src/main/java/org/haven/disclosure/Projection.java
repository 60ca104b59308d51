package org.haven.disclosure;

import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/**
 * What a source's Task shows. This version knows the tier {@code delivery} alone, which needs no release: the referral
 * arrived. What the target does with it afterwards changes nothing here, not even a time stamp.
 */
@Component
public class Projection {

    /** The source's Task once its referral has been delivered; the given Task is left as it is. */
    public Task delivered(Task source) {
        var shown = source.copy();
        shown.setStatus(TaskStatus.RECEIVED);
        return shown;
    }
}
