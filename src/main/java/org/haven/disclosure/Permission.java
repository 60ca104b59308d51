package org.haven.disclosure;

import java.time.Instant;
import java.util.Optional;

/**
 * How much a source may be told of a referral now.
 *
 * @param tier the tier in force
 * @param release the release that it rests on; empty at the tier that needs none
 * @param until when this must be asked anew because a release ends or begins; empty if no time changes it
 */
public record Permission(Tier tier, Optional<Release> release, Optional<Instant> until) {}
