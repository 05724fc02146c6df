import {token} from './session';
import {textOf, type ResultOf, type VariablesOf} from './graphql';

/** One error of an answer: a field that could not be answered, or the whole question. */
export interface Trouble {
  message: string;
  code: string;
  path: string;
  requestId: string | null;
}

export interface Answer<R> {
  data: R;
  /** What is missing from data, and why. */
  troubles: Trouble[];
}

/** A question that got no answer at all. */
export class Unanswered extends Error {
  constructor(readonly troubles: Trouble[]) {
    super(troubles[0]?.message ?? 'NO_ANSWER');
  }

  get code() {
    return this.troubles[0]?.code ?? 'NO_ANSWER';
  }
}

interface Wire {
  data?: unknown;
  errors?: {message: string; path?: (string | number)[]; extensions?: {code?: string; requestId?: string}}[];
}

const kept = new Map<string, Promise<Answer<unknown>>>();
const KEPT_AT_MOST = 60;

/** Asks, or answers from what was asked a moment ago. Only whole answers are kept; a question that is broken off fails. */
export function ask<D extends object>(document: D, variables: VariablesOf<D>, signal?: AbortSignal): Promise<Answer<ResultOf<D>>> {
  const key = keyOf(document, variables);
  const known = kept.get(key);
  if (known) return known as Promise<Answer<ResultOf<D>>>;
  const answer = send<ResultOf<D>>(document, variables, signal);
  kept.set(key, answer);
  if (kept.size > KEPT_AT_MOST) kept.delete(kept.keys().next().value as string);
  answer.then(whole => whole.troubles.length > 0 && kept.delete(key), () => kept.delete(key));
  return answer;
}

/** Lets go of a kept answer, so that the same question is asked anew. */
export const forget = <D extends object>(document: D, variables: VariablesOf<D>) => kept.delete(keyOf(document, variables));

const keyOf = (document: object, variables: unknown) => JSON.stringify([textOf(document), variables]);

/** Changes something: never answered from memory, and what is in memory may be stale afterwards. */
export function change<D extends object>(document: D, variables: VariablesOf<D>): Promise<Answer<ResultOf<D>>> {
  return send<ResultOf<D>>(document, variables).finally(() => kept.clear());
}

async function send<R>(document: object, variables: unknown, signal?: AbortSignal): Promise<Answer<R>> {
  const headers = new Headers({
    'Content-Type': 'application/json',
    Accept: 'application/graphql-response+json, application/json',
  });
  if (token()) headers.set('Authorization', `Bearer ${token()}`);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({query: textOf(document), variables}),
    signal: signal ?? null,
  }).catch((failure: unknown) => {
    throw new Unanswered([{message: String(failure), code: 'NO_CONNECTION', path: '', requestId: null}]);
  });
  const requestId = response.headers.get('X-Request-Id');
  const wire = (await response.json().catch(() => ({}))) as Wire;
  const troubles = (wire.errors ?? []).map(error => ({
    message: error.message,
    code: error.extensions?.code ?? 'INTERNAL',
    path: (error.path ?? []).filter(step => typeof step === 'string').join('.'),
    requestId: error.extensions?.requestId ?? requestId,
  }));
  if (wire.data == null) {
    const whole = {message: '', code: `HTTP_${response.status}`, path: '', requestId};
    throw new Unanswered(troubles.length > 0 ? troubles : [whole]);
  }
  return {data: wire.data as R, troubles};
}
