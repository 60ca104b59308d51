package org.haven.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Type;

/**
 * How a change of what the source says about contacting a victim meets what the target says. What the target has not touched
 * becomes what the source says now. Where both have spoken the stricter wins, and where both permit but not the same, nothing
 * is permitted until a person has decided: a call that is not made can be made later.
 */
final class ContactMerge {

    static final String SAFE_CONTACT = Guide.url("StructureDefinition", "safe-contact");
    private static final String SUBSTITUTE = Guide.url("StructureDefinition", "substitute-address");

    private ContactMerge() {}

    /** True if a reader of the two would contact the victim in the same way. */
    static boolean same(Patient one, Patient other) {
        return equal(safeContact(one), safeContact(other))
                && Base.compareDeep(one.getTelecom(), other.getTelecom(), true)
                && Base.compareDeep(one.getAddress(), other.getAddress(), true)
                && Base.compareDeep(one.getCommunication(), other.getCommunication(), true)
                && Base.compareDeep(one.getContact(), other.getContact(), true);
    }

    /**
     * @param before the source's Patient as it last went over
     * @param now the source's Patient
     * @param left the target's Patient as the door left it
     * @param target the target's Patient; it is left as it is
     */
    static Merged merge(Patient before, Patient now, Patient left, Patient target) {
        var merged = target.copy();
        var own = !equal(safeContact(left), safeContact(target));
        var decided = equal(safeContact(before), safeContact(now))
                ? new Decision(safeContact(target), false)
                : own ? stricter(safeContact(now), safeContact(target)) : new Decision(safeContact(now), false);
        merged.getExtension().removeIf(extension -> SAFE_CONTACT.equals(extension.getUrl()));
        decided.contact().ifPresent(contact -> merged.addExtension(contact.copy()));
        merged.setTelecom(merged(before.getTelecom(), now.getTelecom(), target.getTelecom()));
        merged.setAddress(merged(before.getAddress(), now.getAddress(), target.getAddress()));
        merged.setCommunication(merged(before.getCommunication(), now.getCommunication(), target.getCommunication()));
        merged.setContact(merged(before.getContact(), now.getContact(), target.getContact()));
        leaveOutWhatIsNotSafe(merged);
        return new Merged(merged, decided.open(), own);
    }

    private static Decision stricter(Optional<Extension> source, Optional<Extension> target) {
        if (!permits(source)) {
            return new Decision(source, permits(target));
        }
        if (!permits(target)) {
            return new Decision(target, true);
        }
        if (Base.compareDeep(undated(source.get()), undated(target.get()), true)) {
            return new Decision(target, false);
        }
        return new Decision(Optional.of(nothing(source.get(), target.get())), true);
    }

    private static boolean permits(Optional<Extension> contact) {
        return contact.map(value -> value.getExtensionByUrl("safeToContact"))
                        .filter(safe -> safe.getValue() instanceof BooleanType value && value.booleanValue())
                        .isPresent()
                && contact.get().getExtensionByUrl("stopContact") == null;
    }

    private static List<Extension> undated(Extension contact) {
        return contact.getExtension().stream()
                .filter(part -> !"statedOn".equals(part.getUrl()))
                .toList();
    }

    /** No contact, and a confidential address stays so. */
    private static Extension nothing(Extension source, Extension target) {
        var nothing = new Extension(SAFE_CONTACT);
        nothing.addExtension(new Extension("safeToContact", new BooleanType(false)));
        Stream.of(source, target)
                .flatMap(contact -> contact.getExtensionsByUrl("addressConfidentiality").stream())
                .filter(part -> part.getValue() instanceof BooleanType value && value.booleanValue())
                .findFirst()
                .ifPresent(part -> nothing.addExtension(part.copy()));
        return nothing;
    }

    /** What the source has added or taken away since is added or taken away; what the target did itself stays. */
    private static <T extends Base> List<T> merged(List<T> before, List<T> now, List<T> target) {
        var merged = new ArrayList<T>();
        target.stream().filter(item -> has(now, item) || !has(before, item)).forEach(merged::add);
        now.stream().filter(item -> !has(before, item) && !has(merged, item)).forEach(merged::add);
        return merged;
    }

    /** By what it says: the labels on an element are the server's, and differ from side to side. */
    private static <T extends Base> boolean has(List<T> items, T wanted) {
        return items.stream().anyMatch(item -> Base.compareDeep(bare(item), bare(wanted), true));
    }

    private static Base bare(Base item) {
        if (item instanceof ContactPoint || item instanceof Address) {
            var copy = ((Type) item).copy();
            ((Element) copy).getExtension().removeIf(extension -> !SUBSTITUTE.equals(extension.getUrl()));
            return copy;
        }
        return item;
    }

    /** The profile's rules: a number stands there only if it is a channel, and a real address never beside a substitute. */
    private static void leaveOutWhatIsNotSafe(Patient merged) {
        safeContact(merged).ifPresent(contact -> {
            var channels = contact.getExtensionsByUrl("channel").stream()
                    .map(channel -> ((ContactPoint) channel.getValue()).getValue())
                    .toList();
            merged.getTelecom().removeIf(telecom -> !channels.contains(telecom.getValue()));
        });
        var confidential = merged.getAddress().stream().anyMatch(address -> address.hasExtension(SUBSTITUTE))
                || safeContact(merged)
                        .map(contact -> contact.getExtensionByUrl("addressConfidentiality"))
                        .filter(part -> part.getValue() instanceof BooleanType value && value.booleanValue())
                        .isPresent();
        if (confidential) {
            merged.getAddress().removeIf(address -> !address.hasExtension(SUBSTITUTE));
        }
    }

    private static Optional<Extension> safeContact(Patient patient) {
        return Optional.ofNullable(patient.getExtensionByUrl(SAFE_CONTACT));
    }

    private static boolean equal(Optional<Extension> one, Optional<Extension> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty()
                        || Base.compareDeep(
                                one.get().getExtension(), other.get().getExtension(), true));
    }

    /** @param open true if a person has to decide */
    private record Decision(Optional<Extension> contact, boolean open) {}

    /**
     * @param patient what the target's Patient becomes
     * @param open true if the two sides disagree and a person has to decide
     * @param own true if the target had a statement of its own
     */
    record Merged(Patient patient, boolean open, boolean own) {}
}
