package org.nianbao.gateway.submissions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A document to be filed. */
@Input("SubmitDocumentInput")
@Description("A document to be filed. 提交的文件。")
public class SubmitDocumentInput {

    @NonNull
    @Description(
            "Its bytes in Base64. A document of more than 5 MiB goes to POST /documents as it is. 文件内容（Base64）；超过5 MiB的请用POST /documents上传。")
    public String content;

    @Description("The file's name, such as 2024.html. 文件名。")
    public String name;

    @Description("Where it was published. 原文网址。")
    public String url;
}
