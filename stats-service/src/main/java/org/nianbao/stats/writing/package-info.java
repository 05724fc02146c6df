/** Many rows in one statement. */
package org.nianbao.stats.writing;
