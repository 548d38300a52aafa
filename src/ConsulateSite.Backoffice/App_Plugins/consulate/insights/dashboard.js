import { UmbLanguageCollectionRepository } from '@umbraco-cms/backoffice/language';
import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { Dashboard } from '../dashboards/dashboard.js';

const PERIODS = [7, 30, 90, 180];
const PAGE = 20;

/** What both dashboards of readers have: the language and the days that are asked about, numbers and pages of a list. */
export class InsightsDashboard extends Dashboard {
  static words = 'consulateInsights';

  static properties = { culture: { state: true }, days: { state: true }, languages: { state: true } };

  static styles = [
    ...super.styles,
    css`
      uui-box {
        overflow-x: auto;
      }
      uui-table-head-cell,
      uui-table-cell {
        text-align: start;
      }
      .remark {
        display: flex;
        justify-content: space-between;
        gap: var(--uui-size-space-4);
        padding-block: var(--uui-size-space-4);
        border-block-end: 1px solid var(--uui-color-divider);
      }
      .remark blockquote {
        margin: var(--uui-size-space-2) 0 0;
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--uui-size-layout-1);
        margin: 0;
      }
      dd {
        margin: 0;
        font-size: var(--uui-type-h3-size);
        font-weight: 700;
      }
      ul {
        margin: 0;
        padding-inline-start: var(--uui-size-space-6);
      }
    `,
  ];

  constructor() {
    super();
    this.culture = '';
    this.days = 30;
    this.languages = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#loadLanguages();
  }

  share(part, whole) {
    return whole === 0 ? '–' : this.number(part / whole, { style: 'percent' });
  }

  languageName(culture) {
    return this.languages.find((language) => language.unique === culture)?.name ?? culture;
  }

  documentLink(id, name, culture) {
    return html`<a href="/umbraco/section/content/workspace/document/edit/${id}/${culture}"><bdi>${name}</bdi></a>`;
  }

  renderFilter() {
    return html`
      <div class="row">
        <uui-select
          label=${this.text('language')}
          .options=${[
            { name: this.text('allLanguages'), value: '', selected: this.culture === '' },
            ...this.languages.map(({ name, unique }) => ({ name, value: unique, selected: unique === this.culture })),
          ]}
          @change=${(event) => this.#choose({ culture: event.target.value })}></uui-select>
        <uui-select
          label=${this.text('period')}
          .options=${PERIODS.map((days) => ({ name: this.text('lastDays', days), value: `${days}`, selected: days === this.days }))}
          @change=${(event) => this.#choose({ days: Number(event.target.value) })}></uui-select>
      </div>
    `;
  }

  renderPages(total, current, go) {
    if (total <= PAGE) return nothing;
    return html`
      <uui-pagination
        .total=${Math.ceil(total / PAGE)}
        .current=${current}
        firstlabel=${this.localize.term('general_first')}
        previouslabel=${this.localize.term('general_previous')}
        nextlabel=${this.localize.term('general_next')}
        lastlabel=${this.localize.term('general_last')}
        @change=${(event) => go(event.target.current)}></uui-pagination>
    `;
  }

  /** The parameters of a report: the filter, and the part of the list. */
  asked(page = 1) {
    return { culture: this.culture, days: this.days, skip: (page - 1) * PAGE, take: PAGE };
  }

  #choose(choice) {
    Object.assign(this, choice);
    this.load();
  }

  async #loadLanguages() {
    const { data } = await new UmbLanguageCollectionRepository(this).requestCollection({ skip: 0, take: 100 });
    this.languages = data?.items ?? [];
  }
}
