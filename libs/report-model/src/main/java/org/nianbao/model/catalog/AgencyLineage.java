package org.nianbao.model.catalog;

import java.util.List;

/** What an agency came from and what it went on as (前身与后继), one step each way. */
public record AgencyLineage(long agencyId, List<Kin> predecessors, List<Kin> successors) {
    public AgencyLineage {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /**
     * Another agency that one came from or went on as.
     *
     * @param notBefore the change took place in this year or later; null when unknown
     * @param notAfter the change took place in this year or before; null when unknown
     * @param source what says so: the reform, or the curator's note; null when a curator gave none
     */
    public record Kin(
            long agencyId,
            String name,
            Relation relation,
            Integer notBefore,
            Integer notAfter,
            Basis basis,
            String source) {}

    /** How one body goes on as another. */
    public enum Relation {
        /** 更名: one body goes on as one. */
        RENAMED,
        /** 合并: several bodies go on as one, or one goes into another. */
        ABSORBED,
        /** 分设: one body goes on as several. */
        SPLIT_OFF
    }

    /** What a relation rests on. */
    public enum Basis {
        /** A reform renamed or merged bodies of that kind, and the years of the reports agree. */
        REFORM,
        /** A curator says so. */
        CURATOR
    }
}
