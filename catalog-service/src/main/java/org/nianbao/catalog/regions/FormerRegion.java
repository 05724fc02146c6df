package org.nianbao.catalog.regions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;

/** What a division was before a change, as the table holds it. */
@Entity
@Immutable
@Table(name = "former_region")
public class FormerRegion {

    @Id
    Long id;

    @NaturalId
    String code;

    @NaturalId
    String name;

    int changedYear;
    String successorCode;

    @Enumerated(EnumType.STRING)
    FormerDivision.Relation relation;

    String source;

    protected FormerRegion() {}

    FormerDivision division() {
        return new FormerDivision(code, name, changedYear, successorCode, relation);
    }

    /** Where the change is published. */
    public String source() {
        return source;
    }
}
