package org.haven.server;

import java.util.Set;

/** Resource types that say nothing about a person: they lie in the shared partition, and only the operator writes them. */
public final class DirectoryTypes {

    private static final Set<String> TYPES = Set.of(
            "CapabilityStatement",
            "CodeSystem",
            "ConceptMap",
            "HealthcareService",
            "Location",
            "NamingSystem",
            "Organization",
            "OrganizationAffiliation",
            "Questionnaire",
            "SearchParameter",
            "StructureDefinition",
            "ValueSet");

    private DirectoryTypes() {}

    public static boolean contains(String resourceType) {
        return TYPES.contains(resourceType);
    }
}
