import {LitElement} from 'lit';

/** An element whose content stands in the page itself, so that one style sheet and the browser's search reach all of it. */
export class Element extends LitElement {
  protected override createRenderRoot() {
    return this;
  }
}
