package org.haven.publication.internal;

import org.hl7.fhir.r4.model.Resource;

/** How resources of one type are shown. */
interface View<T extends Resource> {

    Class<T> type();

    /** Writes sections, each with a heading of the second level. */
    void write(T resource, Html html);
}
