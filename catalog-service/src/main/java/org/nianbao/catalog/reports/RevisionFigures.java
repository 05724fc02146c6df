package org.nianbao.catalog.reports;

import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import org.nianbao.model.reading.Observation;

/** The figures of a revision as the reader found them. */
@Entity
@Immutable
@Table(name = "revision_figures")
public class RevisionFigures {

    @Id
    long revisionId;

    @Convert(converter = FiguresAsJson.class)
    List<Observation> figures;

    protected RevisionFigures() {}

    RevisionFigures(long revisionId, List<Observation> figures) {
        this.revisionId = revisionId;
        this.figures = figures;
    }

    List<Observation> figures() {
        return figures;
    }
}
