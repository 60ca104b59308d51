package org.haven.publication.internal;

/** The lists that the guide's resources are shown in, in the order of the page. */
enum Kind {
    PROFILE("Profiles", "What a resource must look like when it is sent, stored or handed on."),
    EXTENSION("Extensions", "Elements that FHIR R4 does not have."),
    VALUE_SET("Value sets", "Which codes an element may carry."),
    CODE_SYSTEM("Code systems", "The codes of this guide and what they mean."),
    CONCEPT_MAP("Concept maps", "How codes of this guide and of others correspond."),
    QUESTIONNAIRE("Questionnaires", "Instruments with their items, weights and scores."),
    OBSERVATION_DEFINITION("Scores", "What a score is measured in and how it is read."),
    ACTOR("Actors", "The roles that a system can play."),
    CAPABILITY("Capability statements", "What a system in a role must be able to do."),
    OPERATION("Operations", "Operations of this guide."),
    SEARCH_PARAMETER("Search parameters", "What can be searched for beyond FHIR R4."),
    TOPIC("Subscription topics", "Events that a system can be told of."),
    TEST_SCRIPT("Test scripts", "Main flows and refusals that a program can run."),
    OTHER("Other definitions", "What fits no list above."),
    EXAMPLE("Examples", "Instances. All people in them are invented.");

    private final String title;
    private final String description;

    Kind(String title, String description) {
        this.title = title;
        this.description = description;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    /** The fragment of the list on its page. */
    String anchor() {
        return title.toLowerCase().replace(' ', '-');
    }

    /**
     * @param example whether the ImplementationGuide calls it an example
     * @param detail the type that a profile constrains, the code of a Basic; blank for others
     */
    static Kind of(String type, boolean example, String detail) {
        return switch (type) {
            case "StructureDefinition" -> detail.equals("Extension") ? EXTENSION : PROFILE;
            case "ValueSet" -> VALUE_SET;
            case "CodeSystem" -> CODE_SYSTEM;
            case "ConceptMap" -> CONCEPT_MAP;
            case "Questionnaire" -> QUESTIONNAIRE;
            case "ObservationDefinition" -> OBSERVATION_DEFINITION;
            case "CapabilityStatement" -> CAPABILITY;
            case "OperationDefinition" -> OPERATION;
            case "SearchParameter" -> SEARCH_PARAMETER;
            case "TestScript" -> TEST_SCRIPT;
            case "Basic" -> detail.contains("Actor") ? ACTOR : detail.contains("Topic") ? TOPIC : EXAMPLE;
            default -> example ? EXAMPLE : OTHER;
        };
    }
}
