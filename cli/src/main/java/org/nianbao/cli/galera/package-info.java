/** A cluster of three databases and two processes of each service on this machine, to break it and count. */
package org.nianbao.cli.galera;
