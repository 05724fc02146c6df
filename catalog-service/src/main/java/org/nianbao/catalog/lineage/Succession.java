package org.nianbao.catalog.lineage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.NaturalId;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.model.catalog.AgencyLineage.Relation;

/** What a curator says of one agency that went on as another. */
@Entity
@Table(name = "agency_succession")
public class Succession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NaturalId
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CatalogAgency predecessor;

    @NaturalId
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CatalogAgency successor;

    @Enumerated(EnumType.STRING)
    Relation relation;

    Integer year;
    String note;
    String statedBy;

    protected Succession() {}

    Succession(CatalogAgency predecessor, CatalogAgency successor) {
        this.predecessor = predecessor;
        this.successor = successor;
    }

    void say(Relation how, Integer when, String why, String by) {
        relation = how;
        year = when;
        note = why;
        statedBy = by;
    }
}
