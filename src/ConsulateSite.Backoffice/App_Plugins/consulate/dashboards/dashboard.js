import { css } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbConfirmModal } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { directionOf } from '../direction/languages.js';

/** Arabic is written here as in Morocco, as on the site. */
const LOCALES = { ar: 'ar-MA-u-nu-latn' };

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
      uui-tag {
        white-space: normal;
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  // The client itself runs from left to right in every language.
  willUpdate(changed) {
    super.willUpdate(changed);
    this.setAttribute('dir', directionOf(this.localize.lang()));
  }

  /** The language in which numbers and dates are written. */
  get locale() {
    const language = this.localize.lang();
    return LOCALES[language] ?? language;
  }

  /** Asks the server for what is shown. */
  async load() {}

  text(key, ...values) {
    return this.localize.term(`${this.constructor.words}_${key}`, ...values);
  }

  number(value, options) {
    return new Intl.NumberFormat(this.locale, options).format(value);
  }

  day(value) {
    return this.#date(value, { dateStyle: 'long', timeZone: 'UTC' });
  }

  moment(value) {
    return this.#date(value, { dateStyle: 'long', timeStyle: 'short' });
  }

  /** Asks the user before something that cannot be undone. */
  isSure(action, content) {
    return umbConfirmModal(this, { headline: action, content, color: 'danger', confirmLabel: action }).then(
      () => true,
      () => false,
    );
  }

  #date(value, options) {
    return new Intl.DateTimeFormat(this.locale, options).format(new Date(value));
  }
}
