import type {ReactiveControllerHost} from 'lit';
import {ask, Unanswered} from './api';
import type {ResultOf, VariablesOf} from './graphql';

interface Connection<T> {
  nodes: readonly T[];
  pageInfo: {hasNextPage: boolean; endCursor: string | null};
}

/** The pages of a list after the first, fetched one by one when somebody asks for more. */
export class Further<D extends object, T> {
  nodes: T[] = [];
  fetching = false;
  failure: Unanswered | null = null;
  private cursor: string | null = null;
  private begun = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly document: D,
    private readonly listIn: (data: ResultOf<D>) => Connection<T> | null | undefined,
  ) {}

  /** Forgets all of them, as when the list is another one. */
  clear() {
    this.nodes = [];
    this.cursor = null;
    this.begun = false;
    this.failure = null;
  }

  /** Where the next page begins; null when all are there. */
  next(first: Connection<T> | null | undefined) {
    if (this.begun) return this.cursor;
    return first?.pageInfo.hasNextPage ? first.pageInfo.endCursor : null;
  }

  /** Adds a page; the list may have become another one before it is there. */
  async fetch(variables: VariablesOf<D>) {
    const list = this.nodes;
    this.fetching = true;
    this.failure = null;
    this.host.requestUpdate();
    try {
      const {data, troubles} = await ask(this.document, variables);
      const page = this.listIn(data);
      if (!page) throw new Unanswered(troubles);
      if (list !== this.nodes) return;
      this.nodes = [...list, ...page.nodes];
      this.cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      this.begun = true;
    } catch (failure) {
      this.failure = failure instanceof Unanswered ? failure : new Unanswered([]);
    } finally {
      this.fetching = false;
      this.host.requestUpdate();
    }
  }
}
