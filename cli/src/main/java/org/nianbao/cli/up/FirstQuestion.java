package org.nianbao.cli.up;

import com.fasterxml.jackson.databind.JsonNode;

import org.nianbao.cli.query.GraphQlClient;
import org.nianbao.cli.query.JsonText;

/** The question that a newcomer sees answered first: the demonstration agency over the years. */
record FirstQuestion(GraphQlClient gateway) {

    static final String TEXT = """
            {
              agency(name: "示例市示例区商务局") {
                name
                region { name parent { name } }
                requestOutcomes(years: {from: 2014}) { year edition received { value } granted { value } concluded { value } carriedOut { value } }
                findings(first: 5) { edges { node { year rule difference message(language: EN) } } }
              }
            }""";

    String answer() {
        JsonNode answer = gateway.ask(TEXT, null);
        return JsonText.of(answer);
    }
}
