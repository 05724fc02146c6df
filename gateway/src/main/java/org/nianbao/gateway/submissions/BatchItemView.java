package org.nianbao.gateway.submissions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.filing.BatchItem;

/** An item of a batch as clients see it. */
@Type("BatchItem")
@Description("One document of a batch. 批次中的一个文件。")
public final class BatchItemView {

    private final BatchItem item;

    public BatchItemView(BatchItem item) {
        this.item = item;
    }

    @Description("Its place in the batch, from 1. 序号（从1计）。")
    public int getNumber() {
        return item.number();
    }

    @NonNull
    @Description("Its name in the archive, or its address. 包内名称或网址。")
    public String getSource() {
        return item.source();
    }

    @NonNull
    @Description("How far it has come before it had a job. 状态。")
    public BatchItemState getState() {
        return BatchItemState.valueOf(item.state().name());
    }

    @Description("What has become of it; null unless it was kept. 处理情况；未收妥时为空。")
    public IngestJobView getJob() {
        return item.job() == null ? null : new IngestJobView(item.job());
    }

    @Description("Why it was refused, such as URL_NOT_ALLOWED; null unless it was. 未收原因代码；否则为空。")
    public String getCode() {
        return item.code();
    }

    @Description("The same in words. 未收原因说明。")
    public String getMessage() {
        return item.message();
    }
}
