package org.haven.publication.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haven.guide.Finding;
import org.haven.guide.Guide;
import org.haven.guide.ProfileValidator;
import org.haven.publication.Shell;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page on which one pastes a resource and reads what the guide says about it. Works without a script. */
@Controller
final class ValidateController {

    /** A form escapes a text of the allowed length to no more than three times that. */
    private static final long LONGEST_FORM = 3L * PastedText.LONGEST + 4096;

    private final Guide guide;
    private final ProfileValidator validator;
    private final Judgement judgement;
    private final ObjectProvider<ThymeleafShell> shell;

    ValidateController(
            Guide guide, ProfileValidator validator, Judgement judgement, ObjectProvider<ThymeleafShell> shell) {
        this.guide = guide;
        this.validator = validator;
        this.judgement = judgement;
        this.shell = shell;
    }

    @GetMapping({"/ig/validate", "/ig/validate.html"})
    ResponseEntity<byte[]> form() {
        var html = new Html();
        form("", "", html);
        return answer(HttpStatus.OK, html);
    }

    @PostMapping("/ig/validate")
    ResponseEntity<byte[]> judge(HttpServletRequest request) {
        if (request.getContentLengthLong() > LONGEST_FORM) {
            return refused(HttpStatus.PAYLOAD_TOO_LARGE, "The text is longer than 256 KB.", "", "");
        }
        if (request.getQueryString() != null) {
            return refused(HttpStatus.BAD_REQUEST, "Send the resource in the form, not in the address.", "", "");
        }
        var text = parameter(request, "resource");
        var profile = parameter(request, "profile");
        var fault = PastedText.fault(text);
        if (fault.isPresent()) {
            return text.length() > PastedText.LONGEST
                    ? refused(HttpStatus.PAYLOAD_TOO_LARGE, fault.get(), "", profile)
                    : refused(HttpStatus.BAD_REQUEST, fault.get(), text, profile);
        }
        if (!profile.isEmpty() && !validator.knows(profile)) {
            return refused(HttpStatus.BAD_REQUEST, "The guide has no such profile: choose one of the list.", text, "");
        }
        Optional<List<Finding>> findings;
        try {
            findings = judgement.of(text, profile.isEmpty() ? Set.of() : Set.of(profile));
        } catch (IllegalStateException e) {
            return refused(
                    HttpStatus.BAD_REQUEST, "The text is too far from a FHIR resource to be judged.", text, profile);
        }
        if (findings.isEmpty()) {
            return refused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Too many validate just now, or this text takes longer than 20 seconds: try again in a minute, or with a smaller Bundle.",
                    text,
                    profile);
        }
        var html = new Html();
        findings(findings.get(), html);
        form(text, profile, html);
        return answer(HttpStatus.OK, html);
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private void form(String text, String profile, Html html) {
        html.heading("Resource");
        html.element(
                "p",
                "One resource, or a Bundle of them, as JSON or XML, up to 256 KB. It is judged as the server judges what is"
                        + " written to it, and is neither stored nor logged. Do not paste a real person's data: use made-up"
                        + " names and numbers.");
        html.open("form", "method", "post", "action", "validate", "class", "validate");
        html.open("p").element("label", "Profile", "for", "profile").text(" ");
        html.open("select", "name", "profile", "id", "profile").raw("<option value=\"\">");
        html.text("Chosen by what the resource holds").close("option");
        profiles()
                .forEach(known -> html.element(
                        "option",
                        known.getTitle(),
                        "value",
                        known.getUrl(),
                        "selected",
                        known.getUrl().equals(profile) ? "selected" : ""));
        html.close("select").close("p");
        html.open("p").element("label", "Text", "for", "resource").close("p");
        html.element(
                "textarea",
                "\n" + text,
                "name",
                "resource",
                "id",
                "resource",
                "rows",
                "18",
                "spellcheck",
                "false",
                "autocomplete",
                "off",
                "required",
                "required");
        html.open("p")
                .element("button", "Validate", "type", "submit")
                .close("p")
                .close("form");
        html.heading("From a program");
        html.open("p")
                .text("With a token, POST the resource to ")
                .element("code", "/fhir/[type]/$validate")
                .text("; add ")
                .element("code", "?profile=[URL]")
                .text(" to choose the profile. The answer is an OperationOutcome with the same findings.")
                .close("p");
    }

    private List<StructureDefinition> profiles() {
        return guide.all(StructureDefinition.class).stream()
                .filter(known -> known.getDerivation() == TypeDerivationRule.CONSTRAINT)
                .filter(known -> !known.getType().equals("Extension"))
                .sorted(Comparator.comparing(StructureDefinition::getTitle))
                .toList();
    }

    private static void findings(List<Finding> findings, Html html) {
        var errors = findings.stream().filter(Finding::isError).count();
        html.heading("Findings");
        html.open("p", "class", "callout", "role", "status");
        html.text(
                        errors > 0
                                ? errors + (errors == 1 ? " error" : " errors") + " to mend"
                                : findings.isEmpty() ? "Nothing is wrong with this resource" : "No error")
                .text(findings.size() > errors ? ", " + (findings.size() - errors) + " more to read." : ".")
                .close("p");
        if (findings.isEmpty()) {
            return;
        }
        html.open("ol", "class", "findings");
        findings.stream().sorted(Comparator.comparing(Finding::severity)).forEach(finding -> finding(finding, html));
        html.close("ol");
    }

    private static void finding(Finding finding, Html html) {
        html.open("li")
                .badge(finding.severity().toCode(), finding.isError() ? "error" : severity(finding.severity()))
                .text(" ")
                .element("code", finding.expression());
        if (finding.line() > 0) {
            html.text(" line " + finding.line());
        }
        html.open("p").text(finding.message() + (finding.fix().isEmpty() ? "" : ": " + finding.fix()));
        html.text(".").close("p");
        if (!finding.original().equals(finding.message())) {
            html.open("details").element("summary", "The validator's own words").element("p", finding.original());
            html.close("details");
        }
        html.close("li");
    }

    private static String severity(IssueSeverity severity) {
        return severity == IssueSeverity.WARNING ? "warning" : "information";
    }

    private ResponseEntity<byte[]> refused(HttpStatus status, String why, String text, String profile) {
        var html = new Html();
        html.element("p", why, "class", "callout", "role", "alert");
        form(text, profile, html);
        return answer(status, html);
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, Html html) {
        var response = ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, Site.HTML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, "60");
        }
        Shell frame = shell.getObject();
        return response.body(frame.page("validate.html", "Validate a resource", html.toString())
                .getBytes(StandardCharsets.UTF_8));
    }
}
