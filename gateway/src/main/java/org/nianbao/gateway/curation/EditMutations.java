package org.nianbao.gateway.curation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import org.nianbao.gateway.access.Caller;
import org.nianbao.gateway.arguments.Checked;
import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;
import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.gateway.services.CatalogClient;
import org.nianbao.gateway.services.CurationClient;
import org.nianbao.gateway.services.CurationClient.EditedProfile;
import org.nianbao.gateway.services.Refusal;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.model.catalog.AgencyInfo;

/** What curators put right about an agency. */
@GraphQLApi
public class EditMutations {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_SECTOR = 32;
    private static final Pattern EDIT = Pattern.compile("[1-9][0-9]{0,17}");

    private final CatalogClient catalog;
    private final CurationClient curation;

    public EditMutations(@RestClient CatalogClient catalog, @RestClient CurationClient curation) {
        this.catalog = catalog;
        this.curation = curation;
    }

    @Mutation("editAgency")
    @Description(
            "Puts right what an agency is; later reports leave it so, figures by kind, level, functional system and region follow within moments, and undoAgencyEdit takes it back. Needs the role curator. 更正主体的类别、级别、系统或区划；以后入库的报告不再改动，相关统计随后更新，可用undoAgencyEdit撤销。须有curator角色。")
    public CompletionStage<AgencyView> editAgency(
            @Name("id") @Id @NonNull @Description("The agency. 主体。") String id,
            @Name("changes") @NonNull @Description("What is otherwise. 更正内容。") TraitChanges changes,
            @Name("note") @Description("What the change rests on, in at most 500 characters. 依据，最多500字。") String note,
            Context context) {
        Caller caller = Caller.withRole(context, Caller.CURATOR);
        long agency = GlobalId.parse(id, NodeKind.AGENCY);
        Map<String, Object> given = context.<DataFetchingEnvironment>unwrap(DataFetchingEnvironment.class)
                .getArgument("changes");
        if (given.isEmpty()) {
            throw QueryException.badInput("\"changes\" is empty: say what is otherwise.");
        }
        if (given.containsKey("kind") && changes.kind == null) {
            throw QueryException.badInput("Every agency has a kind: it cannot be null.");
        }
        String sector = Checked.text("sector", changes.sector, LONGEST_SECTOR);
        String region = Checked.regionCode(changes.region);
        String said = Checked.text("note", note, LONGEST_NOTE);
        Uni<Void> change = catalog.lookUpAgencies(List.of(agency)).chain(found -> {
            AgencyInfo now = known(found.get(0));
            return curation.edit(
                    caller.authorization(),
                    agency,
                    new EditedProfile(
                            changes.kind == null ? now.kind() : changes.kind,
                            given.containsKey("level") ? changes.level : now.level(),
                            given.containsKey("sector") ? sector : now.sector(),
                            given.containsKey("region") ? region : now.regionCode(),
                            said));
        });
        return afterwards(change, agency);
    }

    @Mutation("undoAgencyEdit")
    @Description(
            "Takes back what editAgency did, the latest edit first. Needs the role curator. 撤销editAgency所作更正（先撤最近一次）。须有curator角色。")
    public CompletionStage<AgencyView> undoAgencyEdit(
            @Name("id") @Id @NonNull @Description("The agency. 主体。") String id,
            @Name("edit")
                    @Id
                    @NonNull
                    @Description("The edit's id, as Agency.curation tells it. 更正编号，见Agency.curation。")
                    String edit,
            Context context) {
        Caller caller = Caller.withRole(context, Caller.CURATOR);
        long agency = GlobalId.parse(id, NodeKind.AGENCY);
        if (!EDIT.matcher(edit).matches()) {
            throw QueryException.badInput("\"edit\" takes the id of an edit, as Agency.curation tells it.");
        }
        return afterwards(curation.undo(caller.authorization(), agency, Long.parseLong(edit)), agency);
    }

    private static AgencyInfo known(AgencyInfo found) {
        if (found == null) {
            throw new QueryException(ErrorCode.NOT_FOUND, "There is no such agency.");
        }
        return found;
    }

    /** The agency as it is once the change is made. */
    private CompletionStage<AgencyView> afterwards(Uni<Void> change, long agency) {
        return change.chain(done -> catalog.lookUpAgencies(List.of(agency)))
                .map(found -> AgencyView.of(found.get(0)))
                .onFailure()
                .transform(Refusal::said)
                .subscribeAsCompletionStage();
    }
}
