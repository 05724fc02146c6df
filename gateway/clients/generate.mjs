// Makes TypeScript types and typed documents of the committed schema and the questions in src/*.graphql.
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as types from '@graphql-codegen/typescript';
import { buildSchema, parse, printSchema } from 'graphql';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const schema = buildSchema(readFileSync('../schema.graphql', 'utf8'));
const documents = readdirSync('src')
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({ location: name, document: parse(readFileSync(`src/${name}`, 'utf8')) }));
const config = { scalars: { Date: 'string', DateTime: 'string', Long: 'number' }, useTypeImports: true, strictScalars: true };

const text = await codegen({
  schema: parse(printSchema(schema)),
  schemaAst: schema,
  documents,
  config,
  filename: 'src/generated/questions.ts',
  plugins: [{ types: {} }, { operations: {} }, { typedDocuments: {} }],
  pluginMap: { types, operations, typedDocuments },
});
for (const folder of ['src/generated', 'src/relay/generated']) {
  mkdirSync(folder, { recursive: true });
}
writeFileSync('src/generated/questions.ts', text);
