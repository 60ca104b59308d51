package org.haven.guide.internal;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haven.guide.Finding;
import org.haven.guide.Guide;
import org.haven.guide.Terminology;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * Says in plain words what HL7's validator reports, and what to send instead. A message that is not in the table is passed on
 * as it is.
 */
@Component
public final class Findings {

    /** More than anybody reads, and less than a hostile text could bring about. */
    private static final int MOST = 200;

    /** More codes than this are not listed, but linked to. */
    private static final int MOST_CODES = 40;

    private static final Pattern VALUE_SET =
            Pattern.compile("value set '(?<name>[^']*)' \\((?<url>[^|)]*)(?:\\|(?<version>[^)]*))?\\)");
    private static final Pattern CODE = Pattern.compile(
            "(?:The value provided \\('(?<value>[^']*)'\\)|\\(codes = (?<codes>[^)]*)\\)|The Coding provided \\((?<coding>[^)]*)\\))");
    private static final Pattern ENTRY = Pattern.compile("\\.resource/\\*([A-Za-z]+)/[^*]*\\*/");

    private final List<Rule> table = new ArrayList<>();
    private final Terminology terminology;

    Findings(Terminology terminology) {
        this.terminology = terminology;
        fill();
    }

    /** All that the validator reports, each thing once. */
    public List<Finding> of(List<SingleValidationMessage> messages) {
        var findings = new LinkedHashMap<String, Finding>();
        messages.stream().filter(message -> !isNoise(message)).limit(MOST).forEach(message -> {
            var finding = of(message);
            findings.putIfAbsent(String.join("\n", finding.expression(), finding.message(), finding.fix()), finding);
        });
        var all = List.copyOf(findings.values());
        return all.stream()
                .filter(finding -> !isSaidBetterElsewhere(finding, all))
                .toList();
    }

    /** What nobody can do anything about, or what the guide itself asks for and R4's older lists do not know. */
    private static boolean isNoise(SingleValidationMessage message) {
        var text = String.valueOf(message.getMessage());
        var harmless =
                message.getSeverity() != ResultSeverityEnum.ERROR && message.getSeverity() != ResultSeverityEnum.FATAL;
        return harmless
                && (String.valueOf(message.getLocationString()).contains(".meta.security")
                        || text.contains("does not match any known slice")
                        || text.startsWith("Details for ")
                        || text.contains("extension-inline-sec-label"));
    }

    /** One wrong code brings up to three messages: unknown in its system, not in R4's value set, not in the guide's. */
    private static boolean isSaidBetterElsewhere(Finding finding, List<Finding> all) {
        var unknown = finding.original().startsWith("Unknown code '");
        var standard = finding.original().contains("(http://hl7.org/fhir/ValueSet/");
        return (unknown || standard)
                && all.stream()
                        .anyMatch(other -> other != finding
                                && other.expression().equals(finding.expression())
                                && other.isError() == finding.isError()
                                && (other.original().contains("(" + Guide.CANONICAL + "/ValueSet/")
                                        || unknown && other.original().contains("(http://hl7.org/fhir/ValueSet/")));
    }

    Finding of(SingleValidationMessage message) {
        var text = Objects.requireNonNullElse(message.getMessage(), "");
        var expression = expression(Objects.requireNonNullElse(message.getLocationString(), ""));
        for (var rule : table) {
            var match = rule.form.matcher(text);
            if (match.find()) {
                var said = rule.words.apply(match);
                return finding(
                        message,
                        rule.code,
                        said.element.map(element -> below(expression, element)).orElse(expression),
                        said.message,
                        said.fix);
            }
        }
        return finding(message, IssueType.INVALID, expression, text, "");
    }

    private static Finding finding(
            SingleValidationMessage message, IssueType code, String expression, String said, String fix) {
        return new Finding(
                severity(message.getSeverity()),
                code,
                expression,
                said,
                fix,
                Objects.requireNonNullElse(message.getMessage(), ""),
                Math.max(0, Objects.requireNonNullElse(message.getLocationLine(), 0)),
                Math.max(0, Objects.requireNonNullElse(message.getLocationCol(), 0)));
    }

    private static IssueSeverity severity(ResultSeverityEnum severity) {
        return switch (severity) {
            case FATAL -> IssueSeverity.FATAL;
            case ERROR -> IssueSeverity.ERROR;
            case WARNING -> IssueSeverity.WARNING;
            case INFORMATION -> IssueSeverity.INFORMATION;
        };
    }

    /** HL7's validator marks the resource of an entry by a comment, which is not FHIRPath. */
    private static String expression(String location) {
        return ENTRY.matcher(location).replaceAll(".resource.ofType($1)").replaceAll("\\[url='[^']*']", "");
    }

    /** Where a missing element would stand: the validator names its parent. */
    private static String below(String parent, String path) {
        return parent + path.substring(path.lastIndexOf('.'));
    }

    // ---- the table

    private void fill() {
        on(
                IssueType.REQUIRED,
                "^(?<path>[\\w.:\\[\\]]+): minimum required = (?<min>\\d+), but only found (?<found>\\d+)",
                m -> m.group("found").equals("0")
                        ? new Words(last(m) + " is missing", "add it", m.group("path"))
                        : new Words(
                                last(m) + " occurs " + times(m.group("found")),
                                "send at least " + m.group("min"),
                                m.group("path")));
        on(
                IssueType.STRUCTURE,
                "^(?<path>[\\w.:\\[\\]]+): max allowed = (?<max>\\d+), but found (?<found>\\d+)",
                m -> m.group("max").equals("0")
                        ? new Words(last(m) + " must not be sent here", "leave it out", m.group("path"))
                        : new Words(
                                last(m) + " occurs " + times(m.group("found")),
                                "send at most " + m.group("max"),
                                m.group("path")));
        on(
                IssueType.REQUIRED,
                "^Slice '(?<path>[^']*)'(?: for extension '(?<url>[^']*)')?: (?:a matching slice is required|minimum required)",
                m -> new Words(
                        "The " + part(m.group("path")) + " that the profile asks for is missing",
                        "add it as the profile describes it under "
                                + m.group("path").replaceFirst("^.*\\.", "")));
        on(IssueType.INVARIANT, "^Constraint failed: (?<key>[\\w-]+): '(?<human>.*?)'(?: \\(|$)", m -> {
            var human = m.group("human").replaceFirst("\\.$", "");
            return new Words("Rule " + m.group("key") + " is not met", human);
        });
        on(IssueType.CODEINVALID, "^.*(?:not found in|are in|not in) the value set.*$", m -> coded(m.group()));
        on(
                IssueType.CODEINVALID,
                "^No code provided, and a code (?:is required|should be provided).*$",
                m -> new Words("There is no code here, only text or nothing", codes(m.group())));
        on(
                IssueType.CODEINVALID,
                "^Unknown code '(?<system>[^'#]*)#(?<code>[^']*)'",
                m -> new Words(
                        quote(m.group("code")) + " is not a code of " + m.group("system"),
                        "send one of its codes, with the spelling and case that it has there"));
        on(
                IssueType.CODEINVALID,
                "^CodeSystem is unknown and can't be validated: (?<system>.+?) for '.*?#(?<code>[^']*)'",
                m -> new Words(
                        "The code " + quote(m.group("code")) + " was not checked, because this server does not hold "
                                + m.group("system"),
                        "make sure yourself that code and system are right"));
        on(
                IssueType.CODEINVALID,
                "^Wrong Display Name '(?<sent>[^']*)' for (?<code>\\S+?)\\.? .*?(?:should be|Valid display is)[^']*'(?<right>[^']*)'",
                m -> new Words(
                        "The display " + quote(m.group("sent")) + " is not that of the code",
                        "send " + quote(m.group("right")) + " or leave display out"));
        on(
                IssueType.CODEINVALID,
                "^Error processing unit '(?<unit>[^']*)'",
                m -> new Words(
                        quote(m.group("unit")) + " is not a UCUM unit", "send a code of http://unitsofmeasure.org"));
        on(
                IssueType.VALUE,
                "^Value is '(?<sent>[^']*)' but is fixed to '(?<right>[^']*)'",
                m -> new Words(
                        quote(m.group("sent")) + " is not allowed here; the profile fixes the value",
                        "send " + quote(m.group("right"))));
        on(
                IssueType.VALUE,
                "^The pattern \\[system (?<system>[^,]*), code (?<code>[^,]*), and display '[^']*'] defined in the profile",
                m -> new Words(
                        "The coding that the profile fixes is missing",
                        "send the code " + quote(m.group("code")) + " of " + m.group("system")));
        on(
                IssueType.STRUCTURE,
                "^(?:Unrecognized property|Unrecognised property|Undefined element|Undefined attribute) '@?(?<name>[^']*)'",
                m -> new Words(
                        "FHIR R4 has no " + quote(m.group("name")) + " here",
                        "leave it out or correct its name; of a choice such as value[x], only one may be sent",
                        "." + m.group("name")));
        on(
                IssueType.NOTSUPPORTED,
                "unknown or unrecognized resource name '(?<type>[^']*)'",
                m -> new Words(
                        "Resources of type " + m.group("type") + " are not judged here",
                        "send one of a type that the guide profiles, or a Bundle of them"));
        on(
                IssueType.STRUCTURE,
                "^This element is not allowed by the profile",
                m -> new Words("The profile does not allow this element", "leave it out"));
        on(
                IssueType.STRUCTURE,
                "^Error parsing JSON: the primitive value must be an? (?<type>\\w+)",
                m -> new Words(
                        "The value has the wrong JSON type",
                        "send a JSON " + m.group("type")
                                + (m.group("type").equals("string")
                                        ? ", in quotation marks"
                                        : ", without quotation marks")));
        on(
                IssueType.STRUCTURE,
                "^The property (?<name>\\S+) must be (?:a JSON|an) Array, not an? (?:Object|Primitive.*?)",
                m -> new Words(
                        quote(m.group("name")) + " can repeat", "send an array, also for a single value: [ … ]"));
        on(
                IssueType.STRUCTURE,
                "^The property (?<name>\\S+) must be an Object, not an Array",
                m -> new Words(quote(m.group("name")) + " does not repeat", "send one object, not an array"));
        on(
                IssueType.STRUCTURE,
                "^(?:Array cannot be empty|Object must have some content|Element must have some content)",
                m -> new Words("The element is empty", "leave it out or give it a value"));
        on(
                IssueType.VALUE,
                "^Not a valid date(?:/time)?(?: format)?:? ?[('](?<value>[^')]*)[')]",
                m -> new Words(
                        quote(m.group("value")) + " is not a date of FHIR",
                        "send YYYY, YYYY-MM or YYYY-MM-DD; where a time may follow, YYYY-MM-DDThh:mm:ss with a time zone, such as "
                                + "2026-11-20T09:05:00Z"));
        on(
                IssueType.VALUE,
                "^(?:Not a valid instant|The instant|Not a valid .*instant)",
                m -> new Words(
                        "The value is not an instant of FHIR",
                        "send date, time to the second and time zone, such as 2026-11-20T09:05:00Z"));
        on(
                IssueType.VALUE,
                "^Boolean values must be",
                m -> new Words("The value is not a boolean", "send true or false, without quotation marks"));
        on(
                IssueType.VALUE,
                "^URI values cannot have whitespace",
                m -> new Words("A URI has no spaces", "send the whole URL or URN and nothing else"));
        on(
                IssueType.VALUE,
                "^Invalid Resource id",
                m -> new Words(
                        "This id cannot be used", "send 1 to 64 letters, digits, hyphens and dots, or no id at all"));
        on(
                IssueType.VALUE,
                "^(?<name>[\\w.]+\\.system) must be an absolute reference",
                m -> new Words(
                        "The system is not an absolute URI",
                        "send the full URL or URN that names the system",
                        ".system"));
        on(
                IssueType.EXTENSION,
                "^Sub-extension url '(?<url>[^']*)' is not defined by the Extension (?<extension>\\S+)",
                m -> new Words(
                        "The extension has no part " + quote(m.group("url")),
                        "send only the parts that " + m.group("extension") + " defines"));
        on(
                IssueType.EXTENSION,
                "^The (?:modifier )?extension (?<url>\\S+) is not allowed to be used at this point .*?allowed(?: for this version)? = (?:\\w:)?(?<where>[^)]*)\\)",
                m -> new Words(
                        "The extension " + m.group("url") + " does not belong here",
                        "it is used on " + m.group("where").replace("e:", "")));
        on(
                IssueType.EXTENSION,
                "^The Extension '(?<url>[^']*)' definition allows for the types \\[(?<right>[^]]*)] but found type (?<sent>\\w+)",
                m -> new Words(
                        "The extension's value has the type " + m.group("sent"),
                        "send value[x] as " + m.group("right")));
        on(
                IssueType.EXTENSION,
                "^(?:The extension|Unknown extension) (?<url>\\S+)(?: could not be found.*)?$",
                m -> new Words(
                        "The extension " + m.group("url") + " is not known here, so it was not checked",
                        "make sure that its URL is right"));
        on(
                IssueType.VALUE,
                "^The reference '(?<value>[^']*)' is not a valid reference|^Relative URLs must be of the format.*Encountered (?<relative>[^)]*)",
                m -> new Words(
                        quote(Optional.ofNullable(m.group("value")).orElseGet(() -> m.group("relative")))
                                + " is not a reference",
                        "send [type]/[id], or the fullUrl (urn:uuid:…) of an entry of the same Bundle",
                        ".reference"));
        on(
                IssueType.VALUE,
                "^The type '(?<type>[^']*)' (?:implied by the reference URL \\S+ )?is not a valid Target for this element \\(must be one of (?<right>[^)]*)\\)",
                m -> new Words(
                        "A reference to " + m.group("type") + " is not allowed here", "refer to " + m.group("right")));
        on(
                IssueType.VALUE,
                "^Invalid Resource target type\\. Found (?<type>\\w+), but expected one of \\((?<right>[^)]*)\\)",
                m -> new Words(
                        "A reference to " + m.group("type") + " is not allowed here", "refer to " + m.group("right")));
        on(
                IssueType.NOTFOUND,
                "^URN reference is not locally contained within the bundle (?<urn>\\S+)",
                m -> new Words(
                        "No entry of the Bundle has the fullUrl " + m.group("urn"),
                        "send the entry, or refer to a resource that is stored by [type]/[id]",
                        ".reference"));
        on(
                IssueType.NOTFOUND,
                "^Unable to resolve resource with reference '(?<reference>#[^']*)'",
                m -> new Words(
                        "The resource contains none with the id "
                                + quote(m.group("reference").substring(1)),
                        "add it to contained, or refer by [type]/[id]",
                        ".reference"));
        on(
                IssueType.INFORMATIONAL,
                "^A Reference without an actual reference or identifier should have a display",
                m -> new Words("The reference says nothing", "send reference, identifier or display"));
        on(
                IssueType.NOTFOUND,
                "^Profile reference '(?<url>[^']*)' has not been checked because it could not be found",
                m -> new Words(
                        "The resource claims the profile " + m.group("url") + ", which this server does not know",
                        "nothing was checked against it; the claim may stay"));
        on(
                IssueType.INVALID,
                "^Specified profile type was '(?<right>[^']*)' in profile '(?<profile>[^']*)', but found type '(?<sent>[^']*)'",
                m -> new Words(
                        "The profile " + m.group("profile") + " is for " + m.group("right") + ", and this is a "
                                + m.group("sent"),
                        "name a profile for " + m.group("sent")));
        on(
                IssueType.NOTFOUND,
                "^LinkId '(?<id>[^']*)' not found in questionnaire",
                m -> new Words(
                        "The questionnaire has no item " + quote(m.group("id")),
                        "send the linkId values of the Questionnaire"));
        on(
                IssueType.VALUE,
                "^Option list has no option values of type (?<type>\\w+)",
                m -> new Words(
                        "The question takes no answer of type " + m.group("type"),
                        "send one of its answerOption values, as valueCoding"));
        on(
                IssueType.STRUCTURE,
                "^Only one response answer item with this linkId allowed",
                m -> new Words("The question takes one answer", "send one answer"));
        on(
                IssueType.CODEINVALID,
                "^The code (?<code>\\S+) is not in the set of permitted values",
                m -> new Words(
                        m.group("code").replace("::", "|") + " is not an answer to this question",
                        "send one of its answerOption values"));
        on(
                IssueType.NOTFOUND,
                "^The questionnaire '(?<url>[^']*)' could not be resolved",
                m -> new Words(
                        "This server does not have the questionnaire " + m.group("url"),
                        "GET /fhir/Questionnaire lists those that it has",
                        ".questionnaire"));
        on(
                IssueType.STRUCTURE,
                "^Wrong namespace on the XHTML",
                m -> new Words(
                        "The narrative is not XHTML",
                        "send <div xmlns=\"http://www.w3.org/1999/xhtml\">…</div>, or leave text out"));
    }

    /** A code that is not in the value set: which are. */
    private Words coded(String text) {
        var sent = CODE.matcher(text);
        var code = sent.find()
                ? Optional.ofNullable(sent.group("value"))
                        .or(() -> Optional.ofNullable(sent.group("codes")))
                        .or(() -> Optional.ofNullable(sent.group("coding")))
                        .map(found -> found.replaceAll("[^\\s,]*#", ""))
                        .orElse("")
                : "";
        var what = code.isEmpty() ? "The code" : quote(code);
        return text.contains("is required")
                ? new Words(what + " is not among the codes that are allowed here", codes(text))
                : new Words(
                        what + " is not among the codes that are meant for here",
                        codes(text) + "; another code only if none of them fits");
    }

    private String codes(String text) {
        var set = VALUE_SET.matcher(text);
        if (!set.find()) {
            return "send a code of the value set that the profile names";
        }
        return terminology
                .find(set.group("url"))
                .filter(codes -> codes.size() <= MOST_CODES)
                .map(codes -> (codes.size() == 1 ? "send " : "send one of ") + String.join(", ", codes))
                .orElseGet(() -> "send a code of " + set.group("url"));
    }

    private static String last(Matcher match) {
        return part(match.group("path"));
    }

    /** {@code Patient.name} is "name", {@code Observation.category:survey} is "category survey". */
    private static String part(String path) {
        return path.replaceFirst("^.*\\.", "").replace(':', ' ');
    }

    private static String times(String number) {
        return number.equals("1") ? "once" : number + " times";
    }

    private static String quote(String text) {
        return "'" + text + "'";
    }

    private void on(IssueType code, String form, Function<Matcher, Words> words) {
        table.add(new Rule(code, Pattern.compile(form, Pattern.DOTALL), words));
    }

    private record Rule(IssueType code, Pattern form, Function<Matcher, Words> words) {}

    /** What to say, and the element below the one that the validator names, if it is that which is meant. */
    private record Words(String message, String fix, Optional<String> element) {

        Words(String message, String fix) {
            this(message, fix, Optional.empty());
        }

        Words(String message, String fix, String element) {
            this(message, fix, Optional.of(element.replaceFirst(":.*$", "")));
        }
    }
}
