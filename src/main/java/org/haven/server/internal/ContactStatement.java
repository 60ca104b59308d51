package org.haven.server.internal;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.haven.guide.Guide;
import org.haven.guide.Labelling;
import org.hl7.fhir.r4.model.Patient;

/**
 * What a Patient says about contacting the victim, without what the server adds and without the day on which it was said.
 *
 * @param safeContact the extension; null if there is none
 * @param telecom null if there is none
 * @param address null if there is none
 */
record ContactStatement(JsonNode safeContact, JsonNode telecom, JsonNode address) {

    private static final String SAFE_CONTACT = Guide.url("StructureDefinition", "safe-contact");
    private static final ObjectMapper JSON = new ObjectMapper();

    static ContactStatement of(Patient patient, FhirContext fhir) {
        var contact = new Patient();
        patient.getExtensionsByUrl(SAFE_CONTACT).forEach(extension -> contact.addExtension(extension.copy()));
        patient.getTelecom().forEach(telecom -> contact.addTelecom(telecom.copy()));
        patient.getAddress().forEach(address -> contact.addAddress(address.copy()));
        try {
            var json = JSON.readTree(fhir.newJsonParser().encodeResourceToString(contact));
            strip(json);
            return new ContactStatement(json.get("extension"), json.get("telecom"), json.get("address"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The parser writes JSON", e);
        }
    }

    /** True if it says nothing: then nothing of it can be lost. */
    boolean isEmpty() {
        return safeContact == null && telecom == null && address == null;
    }

    /** The element, below the Patient, in which the two differ. */
    Optional<String> firstDifference(ContactStatement other) {
        if (!Objects.equals(safeContact, other.safeContact)) {
            return Optional.of("extension('" + SAFE_CONTACT + "')");
        }
        if (!Objects.equals(telecom, other.telecom)) {
            return Optional.of("telecom");
        }
        return Objects.equals(address, other.address) ? Optional.empty() : Optional.of("address");
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("id");
            if (object.get("extension") instanceof ArrayNode extensions) {
                removeAdded(extensions);
                if (extensions.isEmpty()) {
                    object.remove("extension");
                }
            }
            object.properties().stream()
                    .filter(field -> field.getKey().startsWith("_"))
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(name -> {
                        strip(object.get(name));
                        if (object.get(name).isEmpty()) {
                            object.remove(name);
                        }
                    });
        }
        node.forEach(ContactStatement::strip);
    }

    private static void removeAdded(ArrayNode extensions) {
        var added = List.of(Labelling.INLINE_LABEL, "statedOn");
        for (int i = extensions.size() - 1; i >= 0; i--) {
            if (added.contains(extensions.get(i).path("url").asText())) {
                extensions.remove(i);
            }
        }
    }
}
