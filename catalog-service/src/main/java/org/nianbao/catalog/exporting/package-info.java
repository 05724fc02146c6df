/** All reports and agencies as streams, for those who take everything. */
package org.nianbao.catalog.exporting;
