package org.nianbao.catalog.agencies;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.nianbao.model.identity.AgencyKind;

/**
 * What a unit's name says without its place: whether it is a whole name, what kind of body it names, and how it
 * compares.
 */
final class UnitNames {

    /** Endings of bodies that are part of the administration, longer ones first where one ends in the other. */
    private static final List<String> DEPARTMENT_ENDINGS = List.of(
            "人民政府", "人民政府办公室", "人民政府办公厅", "管理委员会", "管委会", "委员会", "办公室", "办公厅", "办事处", "指挥部", "局", "厅", "委", "署", "办",
            "部", "处");

    private static final List<String> INSTITUTION_ENDINGS = List.of(
            "联合会", "联合社", "中心", "医院", "学校", "大学", "学院", "中学", "小学", "公司", "研究院", "研究所", "集团", "大队", "支队", "总队", "协会",
            "总社", "馆", "站", "所", "队", "院", "社", "会");

    /** Whole names although nothing stands before the ending. */
    private static final Set<String> BARE =
            Set.of("人民政府", "人民政府办公室", "人民政府办公厅", "政府", "政府办", "政府办公室", "政府办公厅", "管理委员会", "管委会", "办事处");

    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府(?:办|办公室|办公厅)?");

    private static final Pattern TOWNSHIP =
            Pattern.compile(".{1,20}(?:街道办事处|街道办|街道|(?:镇|乡|苏木)(?:人民政府|政府)(?:办公室|办)?|(?:镇|乡))");

    private static final Pattern JOINED = Pattern.compile("(?<=.)[与及暨](?=.)");

    private final Map<String, String> meant;

    UnitNames() {
        meant = ResourceTable.read("/agencies/unit-short-names.csv", ShortName.class).stream()
                .collect(Collectors.toUnmodifiableMap(ShortName::written, ShortName::meant));
    }

    /** True when the text is a unit's whole name: 商务局 is, 局 and 办公室 alone are not. */
    boolean isWhole(String unit) {
        if (BARE.contains(unit)
                || meant.containsKey(unit)
                || TOWNSHIP.matcher(unit).matches()) {
            return true;
        }
        int ending = endingOf(unit, DEPARTMENT_ENDINGS);
        if (ending == 0) {
            ending = endingOf(unit, INSTITUTION_ENDINGS);
        }
        return ending > 0 && unit.length() > ending;
    }

    private static int endingOf(String unit, List<String> endings) {
        return endings.stream()
                .filter(unit::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The form in which two writings of one unit's name are equal: 发改委 and 发展与改革委员会 are. */
    String key(String unit) {
        String whole = meant.getOrDefault(unit, unit);
        return JOINED.matcher(whole).replaceAll("和");
    }

    /** The kind of body a unit's name says. */
    AgencyKind kind(String unit) {
        if (GOVERNMENT.matcher(unit).matches()) {
            return AgencyKind.GOVERNMENT;
        }
        if (TOWNSHIP.matcher(unit).matches()) {
            return AgencyKind.TOWNSHIP;
        }
        return endingOf(unit, DEPARTMENT_ENDINGS) > 0 ? AgencyKind.DEPARTMENT : AgencyKind.INSTITUTION;
    }

    /** One line of the table of short names. */
    record ShortName(String written, String meant) {}
}
