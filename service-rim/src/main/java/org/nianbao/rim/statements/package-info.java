/** Counts and times what a service asks of its database. */
package org.nianbao.rim.statements;
