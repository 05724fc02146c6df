package org.nianbao.gateway.curation;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.ids.GlobalId;
import org.nianbao.gateway.ids.NodeKind;
import org.nianbao.model.catalog.CuratedChange;
import org.nianbao.model.catalog.CuratedChange.Named;

/** A curator's decision as clients see it. */
@Type("CuratedChange")
@Description("What a curator decided about an agency. Who it was is not told. 对主体的一次人工维护（不公开维护人）。")
public final class CuratedChangeView {

    private final CuratedChange change;

    CuratedChangeView(CuratedChange change) {
        this.change = change;
    }

    @NonNull
    @Description("What was decided. 类别。")
    public CuratedKind getKind() {
        return CuratedKind.valueOf(change.kind().name());
    }

    @Id
    @NonNull
    @Description("Its id among those of its kind, as undoAgencyEdit takes it. 同类中的编号，供undoAgencyEdit使用。")
    public String getId() {
        return Long.toString(change.id());
    }

    @NonNull
    @Description("When. 时间。")
    public Instant getAt() {
        return change.at();
    }

    @Description("When it was taken back; null while it holds. 撤销时间；仍有效时为空。")
    public Instant getUndoneAt() {
        return change.undoneAt();
    }

    @Description("What it rests on; null when that was not said. 依据；未说明时为空。")
    public String getNote() {
        return change.note();
    }

    @Id
    @Description("The agency that was merged; null for an edit. 被并入的主体；更正则为空。")
    public String getFromId() {
        return id(change.from());
    }

    @Description("Its name. 其名称。")
    public String getFromName() {
        return name(change.from());
    }

    @Id
    @Description("The agency that answers for it; null for an edit. 并入的目标主体；更正则为空。")
    public String getIntoId() {
        return id(change.into());
    }

    @Description("Its name. 其名称。")
    public String getIntoName() {
        return name(change.into());
    }

    @Description("What the agency was before; null for a merge. 更正前；合并则为空。")
    public TraitsView getBefore() {
        return TraitsView.of(change.before());
    }

    @Description("What it became; null for a merge. 更正后；合并则为空。")
    public TraitsView getAfter() {
        return TraitsView.of(change.after());
    }

    private static String id(Named agency) {
        return agency == null ? null : new GlobalId(NodeKind.AGENCY, agency.id()).toString();
    }

    private static String name(Named agency) {
        return agency == null ? null : agency.name();
    }
}
