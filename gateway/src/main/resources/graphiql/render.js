// Opens GraphiQL with the questions of docs/api.md: the button that runs them asks which one.
const address = new URL('/graphql', window.location.href).toString();

// Links of the form ?query=… show that query instead.
const asked = new URLSearchParams(window.location.search);

async function examples() {
  const answer = await fetch('questions.graphql');
  return answer.ok ? answer.text() : '';
}

examples().then((questions) => {
  const page = React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: address }),
    query: asked.get('query') ?? undefined,
    variables: asked.get('variables') ?? undefined,
    defaultQuery: questions,
    shouldPersistHeaders: false,
  });
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
});
