package org.nianbao.catalog.agencies;

import org.nianbao.catalog.regions.Division;
import org.nianbao.catalog.regions.Gazetteer;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** Says what a name, once its place is settled, tells of its agency. */
public final class AgencyProfiles {

    private final Gazetteer gazetteer;
    private final Sectors sectors;

    public AgencyProfiles(Gazetteer gazetteer, Sectors sectors) {
        this.gazetteer = gazetteer;
        this.sectors = sectors;
    }

    /** The profile of a name; its region stays null unless the name has exactly one place. */
    public AgencyProfile profile(ParsedAgencyName name) {
        String sector = sectors.find(name.unitKey()).orElse(null);
        if (name.places().size() != 1) {
            return new AgencyProfile(
                    name.text(), name.text(), name.unitKey(), name.kind(), level(name), sector, null, null, null);
        }
        Division place = name.places().get(0);
        Division present = gazetteer.present(place);
        return new AgencyProfile(
                fullName(name, place),
                name.text(),
                name.unitKey(),
                name.kind(),
                level(name),
                sector,
                present.code(),
                place.code(),
                present.path());
    }

    private static RegionLevel level(ParsedAgencyName name) {
        return name.kind() == AgencyKind.TOWNSHIP
                ? RegionLevel.TOWNSHIP
                : AgencyPlaces.findLevel(name).orElse(null);
    }

    /**
     * By custom a district's bodies carry the city's name before the district's, and those of a county or a
     * county-level city do not.
     */
    private String fullName(ParsedAgencyName name, Division place) {
        if (place.level() == RegionLevel.NATIONAL) {
            return name.text();
        }
        boolean district = place.level() == RegionLevel.COUNTY && place.name().endsWith("区");
        boolean withParent = district || place.level() == RegionLevel.TOWNSHIP;
        String front =
                withParent ? gazetteer.findParent(place).map(Division::name).orElse("") : "";
        return front + place.name() + (name.unit().isEmpty() ? bareUnit(name) : name.unit());
    }

    private static String bareUnit(ParsedAgencyName name) {
        return name.kind() == AgencyKind.TOWNSHIP ? "" : name.unitKey();
    }
}
