package org.nianbao.catalog.regions;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.model.identity.RegionLevel;

/** The real divisions for tests without a database, with one former and one fictional one. */
public final class Places {

    public static final Gazetteer GAZETTEER = load();

    private Places() {}

    private static Gazetteer load() {
        List<Division> divisions = new ArrayList<>(DivisionFiles.list());
        divisions.add(new Division("990000", "示例省", RegionLevel.PROVINCE, Division.COUNTRY));
        return new Gazetteer(
                divisions,
                List.of(new FormerDivision("500228", "梁平县", 2016, "500155", FormerDivision.Relation.CONTINUED)));
    }
}
