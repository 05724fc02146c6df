package org.nianbao.catalog.reports;

import java.util.List;

import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;

/** A report that stands, with everything that its active revision says. */
public record WholeReport(
        CatalogReport report, CatalogRevision revision, List<Observation> figures, List<Problem> problems) {

    WholeReport(CatalogReport report, CatalogRevision revision, RevisionFigures figures, RevisionContent content) {
        this(report, revision, figures.figures(), content.problems());
    }
}
