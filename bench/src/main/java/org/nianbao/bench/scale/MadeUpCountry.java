package org.nianbao.bench.scale;

import java.util.List;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;

/**
 * A country of 31 provinces with 11 prefectures each and 9 counties in each of those, under codes that GB/T 2260 does
 * not use. Every division has a bureau in each of 30 sectors, and a government. Sector after sector, so that a group of
 * peers is whole as soon as its block is; the governments come after the first sector.
 */
public final class MadeUpCountry {

    public static final int PROVINCES = 31;
    public static final int FIRST_YEAR = 2014;
    public static final int YEARS = 12;

    private static final int PREFECTURES = 11;
    private static final int COUNTIES = 9;
    private static final int ALL_PREFECTURES = PROVINCES * PREFECTURES;
    private static final int ALL_COUNTIES = ALL_PREFECTURES * COUNTIES;
    private static final int STRIDE = 1_009;
    private static final int GOVERNMENTS = 1;
    private static final int BLOCK = ALL_COUNTIES + ALL_PREFECTURES + PROVINCES;
    private static final List<String> SECTORS = List.of(
            "商务",
            "教育",
            "财政",
            "公安",
            "民政",
            "司法",
            "交通运输",
            "水利",
            "农业农村",
            "文化和旅游",
            "卫生健康",
            "应急管理",
            "审计",
            "市场监管",
            "统计",
            "医疗保障",
            "人力资源和社会保障",
            "自然资源",
            "生态环境",
            "住房和城乡建设",
            "发展和改革",
            "科技",
            "工业和信息化",
            "民族宗教",
            "退役军人",
            "林业",
            "城市管理",
            "信访",
            "国有资产",
            "政务服务");

    private MadeUpCountry() {}

    /**
     * A body that reports.
     *
     * @param sector null for a government
     */
    public record Place(AgencyKind kind, RegionLevel level, String path, String sector, Scope scope) {}

    /** @param agency from 0 on; beyond the last sector they begin again as institutions */
    public static Place place(long agency) {
        int block = (int) (agency / BLOCK);
        int within = (int) (agency % BLOCK);
        boolean government = block == GOVERNMENTS;
        AgencyKind kind = government
                ? AgencyKind.GOVERNMENT
                : block <= SECTORS.size() ? AgencyKind.DEPARTMENT : AgencyKind.INSTITUTION;
        String sector = government ? null : SECTORS.get((block == 0 ? 0 : block - 1) % SECTORS.size());
        Scope scope = government ? Scope.AGGREGATE : Scope.OWN;
        if (within < ALL_COUNTIES) {
            // A stride, so that the first agencies lie in all provinces.
            return new Place(kind, RegionLevel.COUNTY, county(within * STRIDE % ALL_COUNTIES), sector, scope);
        }
        int rest = within - ALL_COUNTIES;
        return rest < ALL_PREFECTURES
                ? new Place(kind, RegionLevel.PREFECTURE, prefecture(rest), sector, scope)
                : new Place(kind, RegionLevel.PROVINCE, province(rest - ALL_PREFECTURES), sector, scope);
    }

    /** @param number from 0 on */
    public static String province(int number) {
        return String.format("%02d0000", 11 + number);
    }

    /** The sectors that a number of agencies reaches with all their counties. */
    public static List<String> sectorsOf(long agencies) {
        int whole = (int) Math.min(SECTORS.size(), Math.max(1, agencies / BLOCK - 1));
        return SECTORS.subList(0, whole);
    }

    /** The form that was in force, with the tables of 2019 also before: every report has some 200 cells. */
    static FormEdition edition(int year) {
        return year < 2021 ? FormEdition.F2019 : FormEdition.F2021;
    }

    private static String prefecture(int number) {
        int inProvince = number % PREFECTURES;
        String province = province(number / PREFECTURES);
        return province + "/" + province.substring(0, 2) + String.format("%02d00", inProvince + 1);
    }

    private static String county(int number) {
        String prefecture = prefecture(number / COUNTIES);
        return prefecture + "/" + prefecture.substring(7, 11) + String.format("%02d", number % COUNTIES + 1);
    }
}
