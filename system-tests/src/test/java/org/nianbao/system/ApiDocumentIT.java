package org.nianbao.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nianbao.cli.query.JsonText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What docs/api.md says is what a house with the samples answers. Write the answers anew with
 * {@code -Dnianbao.api=write}, and read the difference before you commit it.
 */
class ApiDocumentIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int QUESTIONS = 10;

    @BeforeAll
    static void fileTheSamples() throws IOException {
        Samples.file();
    }

    static List<ApiDocument.Question> questions() throws IOException {
        return ApiDocument.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theQuestionIsAnsweredAsThePageSays(ApiDocument.Question question) throws IOException {
        JsonNode answer = JSON.readTree(
                RunningHouse.ask(question.query()).statusCode(200).extract().asByteArray());

        if ("write".equals(System.getProperty("nianbao.api"))) {
            ApiDocument.write(question, JsonText.of(answer));
        } else {
            assertThat(answer).isEqualTo(JSON.readTree(question.answer()));
        }
    }

    @Test
    void thereAreTenQuestionsAndGraphiqlOpensWithThem() throws IOException {
        assertThat(ApiDocument.questions()).hasSize(QUESTIONS);
        Path opened = Modules.ROOT.resolve("gateway/src/main/resources/graphiql/questions.graphql");
        assertThat(Files.readString(opened))
                .contains(ApiDocument.questions().stream()
                        .map(question -> "\n# " + question.title() + "\n" + question.query() + "\n")
                        .toList());
    }
}
