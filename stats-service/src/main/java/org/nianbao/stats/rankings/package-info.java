/** Who stands where among whom: rankings and benchmarks within groups of peers. */
package org.nianbao.stats.rankings;
