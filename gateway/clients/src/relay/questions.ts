// What Relay's compiler has to accept: a list that loads more, and a fragment that is fetched again by its id.
import { graphql } from 'relay-runtime';

export const listQuery = graphql`
  query questionsListQuery($region: String) {
    ...questions_list @arguments(region: $region)
  }
`;

export const list = graphql`
  fragment questions_list on Query
  @refetchable(queryName: "questionsListPageQuery")
  @argumentDefinitions(region: { type: "String" }, first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
    agencies(filter: { region: $region }, first: $first, after: $after) @connection(key: "questions_agencies") {
      edges { node { id ...questions_agency } }
    }
  }
`;

export const agency = graphql`
  fragment questions_agency on Agency
  @refetchable(queryName: "questionsAgencyQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" }) {
    name
    reports(first: $first, after: $after) @connection(key: "questions_reports") {
      edges { node { year title publishedOn } }
    }
    requestOutcomes { year received { value status } }
  }
`;

export const review = graphql`
  mutation questionsReviewMutation($id: ID!, $note: String) {
    reviewFinding(id: $id, verdict: CONFIRMED, note: $note) { id status note }
  }
`;
