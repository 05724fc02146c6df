// Apollo Client: normalised cache by id, Relay pages, persisted queries sent by GET.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core/index.js';
import { createPersistedQueryLink } from '@apollo/client/link/persisted-queries/index.js';
import { relayStylePagination } from '@apollo/client/utilities/index.js';
import { createHash } from 'node:crypto';
import { expect } from './expect.js';
import { AgencyPageDocument, AgencyYearsDocument } from './generated/questions.js';

const uri = process.argv[2];
const methods: string[] = [];
const counted: typeof fetch = (input, init) => {
  methods.push(init?.method ?? 'GET');
  return fetch(input, init);
};
const client = new ApolloClient({
  cache: new InMemoryCache({
    possibleTypes: { Node: ['Agency', 'Report', 'Region', 'IngestJob', 'IngestBatch'] },
    typePolicies: { Query: { fields: { agencies: relayStylePagination() } } },
  }),
  link: createPersistedQueryLink({
    sha256: (query) => createHash('sha256').update(query).digest('hex'),
    useGETForHashedQueries: true,
  }).concat(new HttpLink({ uri, fetch: counted })),
});

const page = await client.query({ query: AgencyPageDocument, variables: { first: 2 } });
const last = page.data.agencies?.pageInfo.endCursor;
expect(page.data.agencies?.edges.length === 2 && last, 'a first page of two agencies');
await client.query({ query: AgencyPageDocument, variables: { first: 2, after: last }, fetchPolicy: 'network-only' });
const both = client.readQuery({ query: AgencyPageDocument, variables: { first: 2 } });
expect(both?.agencies?.edges.length === 4, 'two pages joined by the cache');

const id = page.data.agencies.edges[0].node.id;
const years = await client.query({ query: AgencyYearsDocument, variables: { id, from: 2020 } });
expect(years.data.agency?.id === id, 'the agency asked for');
expect(years.data.agency?.requestOutcomes?.every((each) => each.year >= 2020), 'years from 2020 on');
expect(methods.includes('GET') && methods.includes('POST'), 'unknown queries sent once by POST, known ones by GET');

const cached = client.readFragment({
  id: client.cache.identify({ __typename: 'Agency', id }),
  fragment: gql`fragment Named on Agency { name }`,
});
expect(cached?.name === years.data.agency?.name, 'one agency in the cache, however it was asked for');
console.log('apollo ok');
