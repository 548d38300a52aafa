import { css } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbConfirmModal } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';

/** What dashboards have in common: their frame, words, numbers and days in the language of the client, and a question before what is final. */
export class Dashboard extends UmbLitElement {
  /** The area of the dashboard's words among all words. */
  static words;

  static styles = [
    UmbTextStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--uui-size-layout-1);
        padding: var(--uui-size-layout-1);
      }
      .row,
      .tags {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--uui-size-space-3);
      }
      .row uui-input {
        flex: 1;
        min-inline-size: 12rem;
      }
      .muted {
        color: var(--uui-color-text-alt);
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  /** Asks the server for what is shown. */
  async load() {}

  text(key, ...values) {
    return this.localize.term(`${this.constructor.words}_${key}`, ...values);
  }

  number(value) {
    return new Intl.NumberFormat(this.localize.lang()).format(value);
  }

  day(value) {
    return this.localize.date(value, { dateStyle: 'medium', timeZone: 'UTC' });
  }

  /** Asks the user before something that cannot be undone. */
  isSure(action, content) {
    return umbConfirmModal(this, { headline: action, content, color: 'danger', confirmLabel: action }).then(
      () => true,
      () => false,
    );
  }
}
