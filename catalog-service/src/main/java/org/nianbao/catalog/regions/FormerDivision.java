package org.nianbao.catalog.regions;

/**
 * What a division was before a change.
 *
 * @param code its code then
 * @param name its name then
 * @param changedYear the year in which code or name ended
 * @param successorCode the division that followed, by its present code
 */
public record FormerDivision(String code, String name, int changedYear, String successorCode) {}
