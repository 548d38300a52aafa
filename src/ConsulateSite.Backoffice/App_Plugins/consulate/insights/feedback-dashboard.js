import { html, repeat } from '@umbraco-cms/backoffice/external/lit';
import { deleteRemark, read } from './api.js';
import { InsightsDashboard } from './dashboard.js';

/** What readers say of pages: those that need work first, and what readers wrote. */
class ConsulateFeedbackDashboard extends InsightsDashboard {
  static properties = { pages: { state: true }, pagesAt: { state: true }, remarks: { state: true }, remarksAt: { state: true } };

  constructor() {
    super();
    this.pagesAt = 1;
    this.remarksAt = 1;
  }

  async load() {
    await Promise.all([this.#loadPages(1), this.#loadRemarks(1)]);
  }

  async #loadPages(page) {
    this.pagesAt = page;
    this.pages = await read(this, 'feedback', this.asked(page));
  }

  async #loadRemarks(page) {
    this.remarksAt = page;
    this.remarks = await read(this, 'feedback/remark', this.asked(page));
  }

  async #delete(remark) {
    const isWanted = await this.isSure(this.localize.term('general_delete'), this.text('deleteRemark'));
    if (isWanted && (await deleteRemark(this, remark.id))) await this.#loadRemarks(this.remarksAt);
  }

  render() {
    return html`
      ${this.renderFilter()}
      <uui-box headline=${this.text('pages')}>
        <p class="muted">${this.text('pagesHint')}</p>
        ${this.pages ? this.#renderPages() : html`<uui-loader></uui-loader>`}
      </uui-box>
      <uui-box headline=${this.text('remarks')}>
        <p class="muted">${this.text('remarksHint')}</p>
        ${this.remarks ? this.#renderRemarks() : html`<uui-loader></uui-loader>`}
      </uui-box>
    `;
  }

  #renderPages() {
    if (this.pages.total === 0) return html`<p>${this.text('nothingYet')}</p>`;
    return html`
      <uui-table aria-label=${this.text('pages')}>
        <uui-table-head>
          <uui-table-head-cell>${this.text('page')}</uui-table-head-cell>
          <uui-table-head-cell>${this.text('language')}</uui-table-head-cell>
          <uui-table-head-cell>${this.text('answers')}</uui-table-head-cell>
          <uui-table-head-cell>${this.text('useful')}</uui-table-head-cell>
          <uui-table-head-cell>${this.text('reasons')}</uui-table-head-cell>
        </uui-table-head>
        ${repeat(
          this.pages.items,
          (page) => `${page.document.id} ${page.culture}`,
          (page) => this.#renderPage(page),
        )}
      </uui-table>
      ${this.renderPages(this.pages.total, this.pagesAt, (page) => this.#loadPages(page))}
    `;
  }

  #renderPage({ document, name, culture, useful, notUseful, reasons }) {
    return html`
      <uui-table-row>
        <uui-table-cell>${this.documentLink(document.id, name, culture)}</uui-table-cell>
        <uui-table-cell>${this.languageName(culture)}</uui-table-cell>
        <uui-table-cell>${this.number(useful + notUseful)}</uui-table-cell>
        <uui-table-cell>${this.share(useful, useful + notUseful)}</uui-table-cell>
        <uui-table-cell>
          <div class="tags">
            ${reasons.map(({ reason, count }) => html`<uui-tag look="secondary">${this.text(`reason${reason}`)} <bdi>${this.number(count)}</bdi></uui-tag>`)}
          </div>
        </uui-table-cell>
      </uui-table-row>
    `;
  }

  #renderRemarks() {
    if (this.remarks.total === 0) return html`<p>${this.text('noRemarks')}</p>`;
    return html`
      ${repeat(
        this.remarks.items,
        (remark) => remark.id,
        (remark) => this.#renderRemark(remark),
      )}
      ${this.renderPages(this.remarks.total, this.remarksAt, (page) => this.#loadRemarks(page))}
    `;
  }

  #renderRemark(remark) {
    return html`
      <div class="remark">
        <div>
          ${this.documentLink(remark.document.id, remark.name, remark.culture)}
          <span class="muted">· ${this.text(`reason${remark.reason}`)} · ${this.languageName(remark.culture)} · <bdi>${this.day(remark.day)}</bdi></span>
          <blockquote><bdi>${remark.text}</bdi></blockquote>
        </div>
        <uui-action-bar>
          <uui-button look="secondary" label=${this.localize.term('general_delete')} @click=${() => this.#delete(remark)}>
            <uui-icon name="icon-trash"></uui-icon>
          </uui-button>
        </uui-action-bar>
      </div>
    `;
  }
}

customElements.define('consulate-feedback-dashboard', ConsulateFeedbackDashboard);

export { ConsulateFeedbackDashboard as element };
