package org.nianbao.gateway.submissions;

import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

import io.smallrye.graphql.api.Context;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.gateway.access.Caller;
import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;
import org.nianbao.gateway.services.IngestClient;
import org.nianbao.gateway.services.Refusal;

/** Hands documents in. */
@GraphQLApi
public class SubmissionMutations {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_URLS = 1_000;

    private final IngestClient ingest;

    public SubmissionMutations(@RestClient IngestClient ingest) {
        this.ingest = ingest;
    }

    @Mutation("submitDocument")
    @Description(
            "Hands in one document; once this answers, nothing can lose it. Needs the role contributor. 提交一个文件，返回即已收妥。须有contributor角色。")
    public CompletionStage<IngestJobView> submitDocument(
            @Name("input") @NonNull @Description("The document. 文件。") SubmitDocumentInput input, Context context) {
        Caller caller = Caller.withRole(context, Caller.CONTRIBUTOR);
        return ingest.submit(caller.authorization(), input.name, input.url, bytes(input.content))
                .map(IngestJobView::new)
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    @Mutation("submitUrls")
    @Description(
            "Hands in addresses, which are fetched in the background. Needs the role contributor. 提交网址，后台获取。须有contributor角色。")
    public CompletionStage<IngestBatchView> submitUrls(
            @Name("urls")
                    @NonNull
                    @Description(
                            "Public addresses of documents, by http or https; 1 to 1,000. 文件的公开网址（http或https），1至1000个。")
                    List<String> urls,
            Context context) {
        Caller caller = Caller.withRole(context, Caller.CONTRIBUTOR);
        if (urls.isEmpty()) {
            throw QueryException.badInput("\"urls\" is empty: give at least one address.");
        }
        if (urls.size() > MOST_URLS) {
            throw new QueryException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "At most " + MOST_URLS + " addresses are taken at once: hand in several lists.");
        }
        return ingest.submitUrls(caller.authorization(), new IngestClient.UrlBatch(null, urls))
                .map(IngestBatchView::new)
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }

    /** Lines may be broken; any other character that is not of Base64 would be left out of the document in silence. */
    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(BLANKS.matcher(base64).replaceAll(""));
        } catch (IllegalArgumentException notBase64) {
            throw QueryException.badInput(
                    "\"content\" must hold the document's bytes in Base64 (RFC 4648, section 4).");
        }
    }
}
