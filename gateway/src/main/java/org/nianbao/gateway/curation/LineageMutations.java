package org.nianbao.gateway.curation;

import java.util.List;
import java.util.concurrent.CompletionStage;

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
import org.nianbao.gateway.arguments.YearRange;
import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.gateway.services.CatalogClient;
import org.nianbao.gateway.services.CurationClient;
import org.nianbao.gateway.services.Refusal;
import org.nianbao.gateway.view.AgencyView;
import org.nianbao.gateway.view.LineageRelation;
import org.nianbao.model.catalog.AgencyLineage.Relation;

/** What curators state of agencies: what one came from, and that one is none of its candidates. */
@GraphQLApi
public class LineageMutations {

    private static final int LONGEST_NOTE = 500;

    private final CatalogClient catalog;
    private final CurationClient curation;

    public LineageMutations(@RestClient CatalogClient catalog, @RestClient CurationClient curation) {
        this.catalog = catalog;
        this.curation = curation;
    }

    @Mutation("statePredecessor")
    @Description(
            "States what an agency came from, in place of what the table of reforms says; withdrawPredecessor takes it back. Needs the role curator. 登记一个主体的前身，优先于机构改革表；可用withdrawPredecessor撤销。须有curator角色。")
    public CompletionStage<AgencyView> statePredecessor(
            @Name("agency") @Id @NonNull @Description("The later agency. 后来的主体。") String agency,
            @Name("predecessor") @Id @NonNull @Description("What it came from. 前身主体。") String predecessor,
            @Name("relation") @NonNull @Description("How the one goes on as the other. 沿革方式。") LineageRelation relation,
            @Name("year") @Description("The year in which it took place; absent when unknown. 发生年份；未知则不填。")
                    Integer year,
            @Name("note") @Description("What the statement rests on, in at most 500 characters. 依据，最多500字。")
                    String note,
            Context context) {
        Caller caller = Caller.withRole(context, Caller.CURATOR);
        long later = GlobalId.parse(agency, NodeKind.AGENCY);
        var statement = new CurationClient.StatedPredecessor(
                GlobalId.parse(predecessor, NodeKind.AGENCY),
                Relation.valueOf(relation.name()),
                YearRange.plausible(year),
                Checked.text("note", note, LONGEST_NOTE));
        return afterwards(curation.statePredecessor(caller.authorization(), later, statement), later);
    }

    @Mutation("withdrawPredecessor")
    @Description(
            "Takes back what statePredecessor said; what follows from reforms holds again. Needs the role curator. 撤销前身登记，恢复按机构改革表推定。须有curator角色。")
    public CompletionStage<AgencyView> withdrawPredecessor(
            @Name("agency") @Id @NonNull @Description("The later agency. 后来的主体。") String agency,
            @Name("predecessor") @Id @NonNull @Description("What it was said to come from. 所登记的前身主体。")
                    String predecessor,
            Context context) {
        Caller caller = Caller.withRole(context, Caller.CURATOR);
        long later = GlobalId.parse(agency, NodeKind.AGENCY);
        long earlier = GlobalId.parse(predecessor, NodeKind.AGENCY);
        return afterwards(curation.withdrawPredecessor(caller.authorization(), later, earlier), later);
    }

    @Mutation("confirmAgency")
    @Description("Says that a provisional agency is one of its own. Needs the role curator. 确认待定主体为独立主体。须有curator角色。")
    public CompletionStage<AgencyView> confirmAgency(
            @Name("id") @Id @NonNull @Description("The agency. 主体。") String id, Context context) {
        Caller caller = Caller.withRole(context, Caller.CURATOR);
        long agency = GlobalId.parse(id, NodeKind.AGENCY);
        return afterwards(curation.confirm(caller.authorization(), agency), agency);
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
