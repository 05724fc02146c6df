/** The numbers of rows, drawn in blocks that hold across the nodes of a cluster. */
package org.nianbao.catalog.ids;
