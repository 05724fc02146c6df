/** The second step: finds the report among the menus, metadata and footers of its page. */
package org.nianbao.reader.framing;
