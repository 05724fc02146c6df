/** Reports that should be there and are not (应报未报). */
package org.nianbao.stats.missing;
