/** Counts anew, behind what is filed and read, what an older version counted; folds totals; switches versions. */
package org.nianbao.stats.recounting;
