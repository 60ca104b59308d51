package org.haven.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.haven.guide.internal.Findings;
import org.haven.guide.internal.ProfileChoice;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.springframework.stereotype.Component;

/** Holds resources against the guide's profiles: what a caller wants stored, and what one only wants to know about. */
@Component
public class ProfileValidator {

    private final FhirContext fhir;
    private final Guide guide;
    private final FhirValidator validator;
    private final Findings findings;
    private final ProfileChoice choice;

    ProfileValidator(
            FhirContext fhir, Guide guide, IInstanceValidatorModule module, Findings findings, ProfileChoice choice) {
        this.fhir = fhir;
        this.guide = guide;
        this.findings = findings;
        this.choice = choice;
        validator = fhir.newValidator().registerValidatorModule(module);
    }

    /**
     * What keeps a resource from being stored: judged by the profile that the guide names for its type, where it names several
     * by that which the content tells, and by those of the guide's that it claims, whatever else {@code meta.profile} claims.
     *
     * @return empty if it may be stored
     */
    public List<Finding> errors(Resource resource) {
        var profiles = new LinkedHashSet<String>();
        stored(resource).ifPresent(profiles::add);
        profiles.addAll(choice.claimed(resource));
        return judge(resource, profiles).stream().filter(Finding::isError).toList();
    }

    private Optional<String> stored(Resource resource) {
        var named = guide.profilesOf(resource.fhirType());
        return named.size() < 2
                ? named.stream().findFirst()
                : choice.of(resource).filter(named::contains).or(() -> Optional.of(named.get(0)));
    }

    /** All there is to say about a resource, judged by these profiles or, if there are none, by those chosen for it. */
    public List<Finding> findings(Resource resource, Set<String> profiles) {
        return judge(resource, profiles.isEmpty() ? chosen(resource) : profiles);
    }

    /**
     * All there is to say about a text that should be a resource, with lines and columns; elements that FHIR does not know
     * are findings too. The resources of a Bundle are judged each by the profiles chosen for it.
     *
     * @param body JSON or XML, well-formed
     * @param profiles canonical URLs of the profiles to judge by; if empty, they are chosen by the content
     */
    public List<Finding> findings(String body, Set<String> profiles) {
        var resource = read(body);
        var wanted = profiles.isEmpty() ? resource.map(this::chosen).orElse(Set.of()) : profiles;
        var claimed = resource.map(choice::claimed).orElse(List.of());
        var options = new ValidationOptions();
        wanted.stream()
                .map(ProfileValidator::withoutVersion)
                .filter(profile -> !claimed.contains(profile))
                .forEach(options::addProfile);
        var all = new ArrayList<>(
                findings.of(validator.validateWithResult(body, options).getMessages()));
        resource.filter(Bundle.class::isInstance).map(Bundle.class::cast).ifPresent(bundle -> addEntries(bundle, all));
        return all;
    }

    /** The profiles that a resource is judged by when its sender names none. */
    public Set<String> chosen(Resource resource) {
        var chosen = new LinkedHashSet<String>();
        choice.of(resource).ifPresent(chosen::add);
        chosen.addAll(choice.claimed(resource));
        return chosen;
    }

    /** True if resources can be judged by this profile: it is the guide's or FHIR's own. */
    public boolean knows(String profile) {
        if (profile.isBlank()) {
            return false;
        }
        var url = withoutVersion(profile);
        var version = StringUtils.substringAfter(profile, "|");
        var known = guide.find(StructureDefinition.class, url)
                .or(() -> Optional.ofNullable(
                        (StructureDefinition) fhir.getValidationSupport().fetchStructureDefinition(url)));
        return known.filter(definition -> version.isEmpty() || version.equals(definition.getVersion()))
                .isPresent();
    }

    private static String withoutVersion(String canonical) {
        return StringUtils.substringBefore(canonical, "|");
    }

    /** The validator has judged an entry's resource by FHIR's own definition and by its claims already. */
    private void addEntries(Bundle bundle, List<Finding> all) {
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            var resource = bundle.getEntry().get(i).getResource();
            if (resource == null) {
                continue;
            }
            var profiles = chosen(resource);
            choice.claimed(resource).forEach(profiles::remove);
            if (!profiles.isEmpty()) {
                var path = "Bundle.entry[" + i + "].resource.ofType(" + resource.fhirType() + ")";
                judge(resource, profiles).stream()
                        .map(finding -> finding.within(path))
                        .filter(finding -> all.stream().noneMatch(known -> known.saysTheSameAs(finding)))
                        .forEach(all::add);
            }
        }
    }

    private List<Finding> judge(Resource resource, Set<String> profiles) {
        var copy = resource.copy();
        // The validator would otherwise judge by the claimed profiles too, and by the guide's own a second time.
        copy.getMeta().getProfile().clear();
        var options = new ValidationOptions();
        profiles.stream().map(ProfileValidator::withoutVersion).forEach(options::addProfile);
        // Lines and columns would be those of the server's own text.
        return findings.of(validator.validateWithResult(copy, options).getMessages()).stream()
                .map(Finding::withoutPosition)
                .toList();
    }

    /** Read with every fault forgiven: it only serves to choose the profiles. */
    private Optional<Resource> read(String body) {
        var parser = body.stripLeading().startsWith("<") ? fhir.newXmlParser() : fhir.newJsonParser();
        parser.setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(false));
        try {
            return Optional.of((Resource) parser.parseResource(body));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
