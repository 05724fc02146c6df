package org.nianbao.bench.gateway;

import java.util.ArrayList;
import java.util.List;

/** The bodies whose reports the benchmark asks for: nine bureaus in each county of one prefecture. */
final class Bureaus {

    /** The prefecture (嘉兴市) that all of them are below. */
    static final String PREFECTURE = "330400";

    static final int FIRST_YEAR = 2014;
    static final int LAST_YEAR = 2025;

    private static final List<String> COUNTIES = List.of(
            "330402 嘉兴市南湖区", "330411 嘉兴市秀洲区", "330421 嘉善县", "330424 海盐县", "330481 海宁市", "330482 平湖市", "330483 桐乡市");

    private static final List<String> UNITS =
            List.of("商务局", "教育局", "司法局", "财政局", "审计局", "民政局", "农业农村局", "交通运输局", "卫生健康局");

    private Bureaus() {}

    /** A reporting body. */
    record Bureau(String name, String regionCode) {}

    static List<Bureau> list() {
        List<Bureau> all = new ArrayList<>();
        for (String county : COUNTIES) {
            String[] parts = county.split(" ", 2);
            UNITS.forEach(unit -> all.add(new Bureau(parts[1] + unit, parts[0])));
        }
        return all;
    }
}
