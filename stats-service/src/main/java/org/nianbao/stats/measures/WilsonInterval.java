package org.nianbao.stats.measures;

/**
 * The interval in which the rate behind a counted share lies with 95 % confidence (E. B. Wilson, 1927). It stays within
 * 0 and 1, also for few cases.
 */
public record WilsonInterval(double lower, double upper) {

    /** The normal distribution's quantile for 95 %. */
    private static final double Z = 1.959963984540054;

    /** @throws IllegalArgumentException unless 0 &lt;= hits &lt;= n and n &gt; 0 */
    public static WilsonInterval of(double hits, double n) {
        if (!(n > 0) || hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n + " is no share");
        }
        double share = hits / n;
        double z2 = Z * Z;
        double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        return new WilsonInterval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
