package org.nianbao.stats.totals;

/**
 * A report, or an agency with its first year, that came or went and is not yet in the cells.
 *
 * @param sign 1 came, -1 went
 * @param outcomes packed; null for an agency
 * @param indicators packed; null for an agency
 */
record TotalChange(
        long id,
        int sign,
        int year,
        String level,
        String kind,
        String sector,
        String regionPath,
        String scope,
        String edition,
        byte[] outcomes,
        byte[] indicators) {

    static TotalChange of(Object[] row) {
        return new TotalChange(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (byte[]) row[9],
                (byte[]) row[10]);
    }

    boolean isAgency() {
        return outcomes == null;
    }
}
