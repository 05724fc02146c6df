import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ask, forget, Unanswered, type Answer, type Trouble} from './api';
import type {ResultOf, VariablesOf} from './graphql';

/** One question of a view, asked again whenever its variables change; the view is drawn anew at each step. */
export class Asking<D extends object> implements ReactiveController {
  answer: Answer<ResultOf<D>> | null = null;
  failure: Unanswered | null = null;
  variables: VariablesOf<D> | null = null;
  private asked = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    readonly document: D,
  ) {
    host.addController(this);
  }

  hostConnected() {}

  get data(): ResultOf<D> | null {
    return this.answer?.data ?? null;
  }

  get waiting() {
    return this.asked !== '' && this.answer === null && this.failure === null;
  }

  get troubles(): Trouble[] {
    return this.answer?.troubles ?? this.failure?.troubles ?? [];
  }

  /** Asks, unless the same has been asked already. The last answer stays in sight until the next one is there, when `keeping`. */
  ask(variables: VariablesOf<D>, keeping = false) {
    const key = JSON.stringify(variables);
    if (key === this.asked) return;
    this.asked = key;
    this.variables = variables;
    this.failure = null;
    if (!keeping) this.answer = null;
    const mine = (act: () => void) => {
      if (this.asked !== key) return;
      act();
      this.host.requestUpdate();
    };
    ask(this.document, variables).then(
      answer => mine(() => (this.answer = answer)),
      (failure: unknown) =>
        mine(() => {
          this.answer = null;
          this.failure = failure instanceof Unanswered ? failure : new Unanswered([]);
        }),
    );
    this.host.requestUpdate();
  }

  /** Asks the same anew, as after a failure or when its answer has changed; the last one stays in sight when `keeping`. */
  again(keeping = false) {
    const variables = this.variables;
    this.asked = '';
    if (variables === null) return;
    forget(this.document, variables);
    this.ask(variables, keeping);
  }
}
