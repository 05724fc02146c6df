package org.nianbao.gateway.rankings;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Which end of a ranking comes first. */
@Enum("RankingOrder")
@Description("Which end of a ranking comes first. 排名顺序。")
public enum RankingOrder {
    @Description("Highest rate first. 从高到低。")
    DESCENDING,
    @Description("Lowest rate first. 从低到高。")
    ASCENDING
}
