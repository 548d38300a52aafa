import { html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { read } from './api.js';
import { InsightsDashboard } from './dashboard.js';

const SELECTIONS = ['Popular', 'WithoutResult', 'Unopened'];

/** What readers seek, what they find, and why pages are found. */
class ConsulateSearchDashboard extends InsightsDashboard {
  static properties = {
    totals: { state: true },
    queries: { state: true },
    queriesAt: { state: true },
    selection: { state: true },
    asking: { state: true },
    askedIn: { state: true },
    answer: { state: true },
  };

  constructor() {
    super();
    this.queriesAt = 1;
    this.selection = 'Popular';
    this.asking = '';
    this.askedIn = '';
  }

  async load() {
    const { culture, days } = this;
    await Promise.all([read(this, 'search', { culture, days }).then((totals) => (this.totals = totals)), this.#loadQueries(1)]);
  }

  async #loadQueries(page) {
    this.queriesAt = page;
    this.queries = await read(this, 'search/query', { ...this.asked(page), selection: this.selection });
  }

  #select(selection) {
    this.selection = selection;
    this.#loadQueries(1);
  }

  async #explain(query, culture) {
    this.asking = query;
    this.askedIn = culture;
    this.answer = query.trim() === '' ? undefined : await read(this, 'search/explanation', { query, culture });
  }

  get #askedIn() {
    return this.askedIn || this.culture || this.languages[0]?.unique || '';
  }

  render() {
    return html`
      ${this.renderFilter()}
      <uui-box headline=${this.text('searches')}>${this.totals ? this.#renderTotals() : html`<uui-loader></uui-loader>`}</uui-box>
      <uui-box headline=${this.text('queries')}>
        <p class="muted">${this.text('queriesHint')}</p>
        <div class="row">
          ${SELECTIONS.map(
            (selection) => html`
              <uui-button
                look=${selection === this.selection ? 'primary' : 'outline'}
                label=${this.text(`selection${selection}`)}
                @click=${() => this.#select(selection)}></uui-button>
            `,
          )}
        </div>
        ${this.queries ? this.#renderQueries() : html`<uui-loader></uui-loader>`}
      </uui-box>
      <uui-box headline=${this.text('try')}>
        <p class="muted">${this.text('tryHint')}</p>
        ${this.#renderForm()} ${this.answer ? this.#renderAnswer() : nothing}
      </uui-box>
    `;
  }

  #renderTotals() {
    const { asked, empty, opened, programs } = this.totals;
    return html`
      <dl>
        <div><dt>${this.text('asked')}</dt><dd>${this.number(asked)}</dd></div>
        <div><dt>${this.text('withoutResult')}</dt><dd>${this.share(empty, asked)}</dd></div>
        <div><dt>${this.text('opened')}</dt><dd>${this.share(opened, asked)}</dd></div>
        <div><dt>${this.text('programs')}</dt><dd>${this.number(programs)}</dd></div>
      </dl>
    `;
  }

  #renderQueries() {
    if (this.queries.total === 0) return html`<p>${this.text('nothingYet')}</p>`;
    return html`
      <uui-table aria-label=${this.text('queries')}>
        <uui-table-head>
          <uui-table-head-cell>${this.text('query')}</uui-table-head-cell>
          <uui-table-head-cell>${this.text('language')}</uui-table-head-cell>
          <uui-table-head-cell>${this.text('asked')}</uui-table-head-cell>
          <uui-table-head-cell>${this.text('opened')}</uui-table-head-cell>
          <uui-table-head-cell>${this.text('results')}</uui-table-head-cell>
          <uui-table-head-cell>${this.text('programs')}</uui-table-head-cell>
        </uui-table-head>
        ${this.queries.items.map((query) => this.#renderQuery(query))}
      </uui-table>
      ${this.renderPages(this.queries.total, this.queriesAt, (page) => this.#loadQueries(page))}
    `;
  }

  #renderQuery({ text, culture, asked, opened, results, programs }) {
    return html`
      <uui-table-row>
        <uui-table-cell>
          <uui-button compact look="placeholder" label=${this.text('explain', text)} @click=${() => this.#explain(text, culture)}><bdi>${text}</bdi></uui-button>
        </uui-table-cell>
        <uui-table-cell>${this.languageName(culture)}</uui-table-cell>
        <uui-table-cell>${this.number(asked)}</uui-table-cell>
        <uui-table-cell>${this.share(opened, asked)}</uui-table-cell>
        <uui-table-cell>${this.number(results)}</uui-table-cell>
        <uui-table-cell>${this.number(programs)}</uui-table-cell>
      </uui-table-row>
    `;
  }

  #renderForm() {
    const ask = () => this.#explain(this.asking, this.#askedIn);
    return html`
      <div class="row">
        <uui-input
          label=${this.text('query')}
          .value=${this.asking}
          @input=${(event) => (this.asking = event.target.value)}
          @keypress=${(event) => event.key === 'Enter' && ask()}></uui-input>
        <uui-select
          label=${this.text('language')}
          .options=${this.languages.map(({ name, unique }) => ({ name, value: unique, selected: unique === this.#askedIn }))}
          @change=${(event) => (this.askedIn = event.target.value)}></uui-select>
        <uui-button look="primary" label=${this.localize.term('general_search')} @click=${ask}></uui-button>
      </div>
    `;
  }

  #renderAnswer() {
    const { total, correctedQuery, pages } = this.answer;
    return html`
      <p role="status">
        ${this.text('found', this.number(total))}
        ${correctedQuery ? html`${this.text('understoodAs')} <b><bdi>${correctedQuery}</bdi></b>` : nothing}
      </p>
      <ol>
        ${pages.map(
          ({ page, title, culture, score, reason }) => html`
            <li>
              ${this.documentLink(page, title, culture)}
              <span class="muted">${this.languageName(culture)} · ${this.number(score)}</span>
              ${reason ? html`<details><summary>${this.text('why')}</summary><ul dir="ltr">${this.#renderPart(reason)}</ul></details>` : html`<p>${this.text('bestBet')}</p>`}
            </li>
          `,
        )}
      </ol>
    `;
  }

  #renderPart({ value, description, parts }) {
    return html`
      <li>
        <b>${this.number(value)}</b> <bdi>${description}</bdi>
        ${parts.length > 0 ? html`<ul>${parts.map((part) => this.#renderPart(part))}</ul>` : nothing}
      </li>
    `;
  }
}

customElements.define('consulate-search-dashboard', ConsulateSearchDashboard);

export { ConsulateSearchDashboard as element };
