import type {initGraphQLTada, ResultOf, VariablesOf} from 'gql.tada';
import type {introspection} from './schema.types';

/**
 * Marks a GraphQL document. Where types are checked, it has the types of its answer and variables, worked out from
 * gateway/schema.graphql; in the browser it is plain text.
 */
type Mark = ReturnType<
  typeof initGraphQLTada<{
    introspection: introspection;
    disableMasking: true;
    scalars: {Date: string; DateTime: string; Long: number};
  }>
>;

const joined = (text: string, fragments: readonly string[] = []) => {
  const parts = new Set([text, ...fragments].flatMap(each => each.split(/\n(?=fragment )/)).map(each => each.trim()));
  return [...parts].join('\n');
};

export const graphql = joined as unknown as Mark;
export type {ResultOf, VariablesOf};

/** Any document marked so. */
export type Asked<R, V> = {readonly __apiType?: (variables: V) => R};

/** The document's text, indented as it was written. */
export const textOf = (document: object) => document as unknown as string;
