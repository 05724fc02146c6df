// Prints one line of JSON for each audit of GraphQL over HTTP: {"id": …, "name": …, "status": "ok" | "notice" | "warn" | "error", "reason": …}
import { auditServer } from 'graphql-http';

for (const audit of await auditServer({ url: process.argv[2] })) {
  console.log(JSON.stringify({ id: audit.id, name: audit.name, status: audit.status, reason: audit.reason ?? null }));
}
