package org.nianbao.catalog.agencies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.nianbao.catalog.ids.DrawnId;
import org.nianbao.model.catalog.AgencyInfo;

/** A name that reports used for an agency, and the years reported on under it. */
@Entity
@Table(name = "agency_name")
public class KnownName {

    @Id
    @DrawnId("agency_name")
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CatalogAgency agency;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CatalogAgency root;

    String name;
    /** Of the place that tells the body apart, perhaps a former division. */
    String regionCode;

    String unitKey;

    /** Place and unit together; the database makes it. */
    @Column(insertable = false, updatable = false)
    String placeUnit;

    int firstYear;
    int lastYear;

    protected KnownName() {}

    KnownName(CatalogAgency agency, AgencyProfile profile, int year) {
        this.agency = agency;
        this.root = agency.root();
        this.name = profile.written();
        this.regionCode = profile.placeCode();
        this.unitKey = profile.unitKey();
        this.firstYear = year;
        this.lastYear = year;
    }

    void usedIn(int year) {
        firstYear = Math.min(firstYear, year);
        lastYear = Math.max(lastYear, year);
    }

    String name() {
        return name;
    }

    /** Null when the place could not be told. */
    String regionCode() {
        return regionCode;
    }

    String unitKey() {
        return unitKey;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    AgencyInfo.AgencyName info(int lastYearOfAgency) {
        return new AgencyInfo.AgencyName(name, firstYear, lastYear == lastYearOfAgency ? null : (Integer) lastYear);
    }
}
