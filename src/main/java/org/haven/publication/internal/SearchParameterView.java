package org.haven.publication.internal;

import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.SearchParameter;

/** A search parameter: where it searches and how it is written. */
final class SearchParameterView implements View<SearchParameter> {

    @Override
    public Class<SearchParameter> type() {
        return SearchParameter.class;
    }

    @Override
    public void write(SearchParameter parameter, Html html) {
        html.heading("Use").open("ul");
        parameter
                .getBase()
                .forEach(base -> html.open("li")
                        .element("code", "[base]/" + base.getValue() + "?" + parameter.getCode() + "=…")
                        .close("li"));
        html.close("ul").open("dl", "class", "tree");
        html.element("dt", "type").element("dd", parameter.getType().toCode());
        if (parameter.hasExpression()) {
            html.element("dt", "FHIRPath")
                    .open("dd")
                    .element("code", parameter.getExpression())
                    .close("dd");
        }
        if (parameter.hasTarget()) {
            html.element("dt", "leads to")
                    .element(
                            "dd",
                            parameter.getTarget().stream()
                                    .map(target -> target.getValue())
                                    .collect(Collectors.joining(", ")));
        }
        html.close("dl");
    }
}
