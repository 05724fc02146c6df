// urql: document cache, typed results, errors with their codes.
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { expect } from './expect.js';
import { AgencyPageDocument, AgencyYearsDocument } from './generated/questions.js';

const client = new Client({ url: process.argv[2], preferGetMethod: true, exchanges: [cacheExchange, fetchExchange] });

const page = await client.query(AgencyPageDocument, { first: 3 }).toPromise();
expect(page.error === undefined, `no error: ${page.error?.message}`);
const agency = page.data?.agencies?.edges[0].node;
expect(agency, 'an agency');

const years = await client.query(AgencyYearsDocument, { id: agency.id }).toPromise();
expect(years.data?.agency?.name === agency.name, 'the same agency by its id');

const wrong = await client.query(AgencyYearsDocument, { id: 'nonsense' }).toPromise();
expect(wrong.error?.graphQLErrors[0].extensions.code === 'BAD_USER_INPUT', 'an error with its code');
expect(wrong.data?.agency === null, 'data beside the error');
console.log('urql ok');
