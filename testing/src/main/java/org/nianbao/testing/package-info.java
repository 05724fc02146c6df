/**
 * What the tests of the services share. A service's test class is written like this:
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithMariaDb("nianbao_catalog")
 * class FilingTest {
 *
 *     @Test
 *     void aFilingNeedsTheServiceRole() {
 *         given().header("Authorization", "Bearer " + Tokens.with("service"))
 *                 .put("/filings/{sha256}", sha256).then().statusCode(200);
 *     }
 *
 *     @Test
 *     void manyAgenciesCostOneStatement() {
 *         List<String> statements = StatementCounter.of("nianbao_catalog").during(() -> lookUp(1000));
 *         assertThat(statements).hasSize(1);
 *     }
 * }
 * }</pre>
 *
 * {@link org.nianbao.testing.WithMariaDb} starts one server for the JVM and gives each start of the application an
 * empty schema, so Flyway always begins from nothing; it also sets the key that tokens are verified with. A service
 * without a database takes {@link org.nianbao.testing.WithTokens}. {@link org.nianbao.testing.RealReports} finds the
 * real reports where they are present.
 *
 * <p>What must be the same for the test and for the application lies in system properties: Quarkus loads their classes
 * with different class loaders, and a static field would exist twice.
 */
package org.nianbao.testing;
