package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.reading.DocumentInfo;

/** A document as clients see it. */
@Type("Document")
@Description("A document as it was submitted. 提交的原始文件。")
public final class DocumentView {

    private final DocumentInfo document;

    public DocumentView(DocumentInfo document) {
        this.document = document;
    }

    @NonNull
    @Description("SHA-256 of its bytes. 文件的SHA-256。")
    public String getSha256() {
        return document.sha256();
    }

    @Description("The file's name, or the last part of its address; null when unknown. 文件名；未知时为空。")
    public String getName() {
        return document.name();
    }

    @Description("The media type by content; null when unknown. 媒体类型；未知时为空。")
    public String getMediaType() {
        return document.mediaType();
    }

    @Description("The charset of a text document; null for others. 文本文件的字符集；其他为空。")
    public String getCharset() {
        return document.charset();
    }

    @NonNull
    @Description("Where the bytes are served, below the address of this API. 下载路径。")
    public String getPath() {
        return "/documents/" + document.sha256();
    }
}
