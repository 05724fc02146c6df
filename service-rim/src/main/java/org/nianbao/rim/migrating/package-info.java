/** What services with a schema do before they bring it up to date. */
package org.nianbao.rim.migrating;
