package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A language that labels and messages come in. */
@Enum("Language")
@Description("A language that labels and messages come in. 标签与说明所用的语言。")
public enum Language {
    @Description("Chinese, as the official forms print it. 中文（与官方表格一致）。")
    ZH,
    @Description("English. 英文。")
    EN
}
