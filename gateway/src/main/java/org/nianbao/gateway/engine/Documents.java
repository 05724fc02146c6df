package org.nianbao.gateway.engine;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;

/** Queries, parsed and validated once. */
final class Documents implements PreparsedDocumentProvider {

    /** Characters of query text; a parsed query takes some fifty times as many bytes. */
    private static final long MOST_CHARACTERS = 500_000;

    private final GraphQLSchema schema;
    private final ParserOptions limits;
    private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String query, PreparsedDocumentEntry entry) -> query.length())
            .build();

    /** @param mostTokens more tokens than this are not parsed */
    Documents(GraphQLSchema schema, int mostTokens) {
        this.schema = schema;
        this.limits = ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .maxTokens(mostTokens)
                .maxWhitespaceTokens(mostTokens * 10)
                .build();
    }

    /** The query's document, or what is wrong with it. */
    PreparsedDocumentEntry prepare(ExecutionInput input) {
        PreparsedDocumentEntry entry = known.getIfPresent(input.getQuery());
        if (entry == null) {
            entry = parse(input);
            if (!entry.hasErrors()) {
                known.put(input.getQuery(), entry);
            }
        }
        return entry;
    }

    private PreparsedDocumentEntry parse(ExecutionInput input) {
        input.getGraphQLContext().put(ParserOptions.class, limits);
        ParseAndValidateResult parsed = ParseAndValidate.parseAndValidate(schema, input);
        return parsed.isFailure()
                ? new PreparsedDocumentEntry(parsed.getErrors())
                : new PreparsedDocumentEntry(parsed.getDocument());
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> unused) {
        return CompletableFuture.completedFuture(prepare(input));
    }
}
