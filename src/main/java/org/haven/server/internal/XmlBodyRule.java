package org.haven.server.internal;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What an XML body must be before a FHIR parser may read it: well-formed, not too deep, without a document type. */
final class XmlBodyRule {

    private static final String FHIR = "http://hl7.org/fhir";

    private final int depth;
    private final XMLInputFactory xml = new WstxInputFactory();

    XmlBodyRule(int depth) {
        this.depth = depth;
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    /**
     * @throws BodyRefusal 400, with the place
     */
    void check(byte[] body) {
        try {
            var reader = xml.createXMLStreamReader(new ByteArrayInputStream(body));
            var level = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new BodyRefusal(
                                400,
                                IssueType.STRUCTURE,
                                "A FHIR body must not have a document type declaration: leave <!DOCTYPE …> out");
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++level > depth) {
                            throw new BodyRefusal(
                                    400,
                                    IssueType.STRUCTURE,
                                    "The body is nested too deeply; at most " + depth + " levels are read");
                        }
                        if (level == 1 && !FHIR.equals(reader.getNamespaceURI())) {
                            throw new BodyRefusal(
                                    400,
                                    IssueType.STRUCTURE,
                                    "The root element must be a FHIR resource in the namespace " + FHIR);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> level--;
                    default -> {
                        // text, comments and the rest say nothing about depth
                    }
                }
            }
        } catch (XMLStreamException e) {
            var where = e.getLocation();
            throw new BodyRefusal(
                    400,
                    IssueType.STRUCTURE,
                    "The body is not well-formed XML"
                            + (where == null
                                    ? ""
                                    : ": line " + where.getLineNumber() + ", column " + where.getColumnNumber()));
        }
    }
}
