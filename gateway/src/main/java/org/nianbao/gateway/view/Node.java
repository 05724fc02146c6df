package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything that can be asked for again by its global id. */
@Description("Anything that can be asked for again by its global id. 可凭全局标识再次查询的对象。")
public interface Node {

    @Id
    @NonNull
    @Description("The global id. 全局标识。")
    String getId();
}
