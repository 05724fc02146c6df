/**
 * A real MariaDB without an installation: the server's binaries come from Maven, are unpacked once per user, and each
 * server runs on the loopback address with accounts that need a password.
 *
 * <p>{@link org.nianbao.mariadb.EmbeddedMariaDb#startTemporary()} is for tests,
 * {@link org.nianbao.mariadb.EmbeddedMariaDb#startIn(java.nio.file.Path, org.nianbao.mariadb.ServerSettings)} keeps its
 * data.
 */
package org.nianbao.mariadb;
