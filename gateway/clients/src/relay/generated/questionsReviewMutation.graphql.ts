/**
 * @generated SignedSource<<6a8d879153c11bdd0f0b8042165ce9f6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type FindingStatus = "CONFIRMED" | "DISMISSED" | "OPEN" | "%future added value";
export type questionsReviewMutation$variables = {
  id: string;
  note?: string | null | undefined;
};
export type questionsReviewMutation$data = {
  readonly reviewFinding: {
    readonly id: string;
    readonly note: string | null | undefined;
    readonly status: FindingStatus;
  } | null | undefined;
};
export type questionsReviewMutation = {
  response: questionsReviewMutation$data;
  variables: questionsReviewMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "note"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      },
      {
        "kind": "Variable",
        "name": "note",
        "variableName": "note"
      },
      {
        "kind": "Literal",
        "name": "verdict",
        "value": "CONFIRMED"
      }
    ],
    "concreteType": "Finding",
    "kind": "LinkedField",
    "name": "reviewFinding",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "id",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "status",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "note",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "questionsReviewMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "questionsReviewMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "ec04bad24ad30f5b174b8bc09eab402c",
    "id": null,
    "metadata": {},
    "name": "questionsReviewMutation",
    "operationKind": "mutation",
    "text": "mutation questionsReviewMutation(\n  $id: ID!\n  $note: String\n) {\n  reviewFinding(id: $id, verdict: CONFIRMED, note: $note) {\n    id\n    status\n    note\n  }\n}\n"
  }
};
})();

(node as any).hash = "42e2bf197459acff3af208a2a35fc45a";

export default node;
