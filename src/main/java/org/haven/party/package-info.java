/**
 * Who calls: organizations, their roles and registered systems; turns a token into a {@link org.haven.party.Party} and
 * says which partitions a unit of work may touch. Uses no other room.
 */
@ApplicationModule(allowedDependencies = {})
package org.haven.party;

import org.springframework.modulith.ApplicationModule;
