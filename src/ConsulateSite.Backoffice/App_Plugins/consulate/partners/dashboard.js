import '@umbraco-cms/backoffice/document';
import { css, html, nothing, repeat } from '@umbraco-cms/backoffice/external/lit';
import { Dashboard } from '../dashboards/dashboard.js';
import { approve, createLink, decide, readEntries, readFeed, readPartners, remove } from './api.js';

/** The key of the document type "association". */
const ASSOCIATION_TYPE = '093f5dd4-32ec-5f8e-9cc3-e22aa7adcd3b';

/** Associations that want to carry the site's content, those that do, and what they tell on their own sites. */
class ConsulatePartnersDashboard extends Dashboard {
  static words = 'consulatePartners';

  static properties = {
    partners: { state: true },
    waiting: { state: true },
    accepted: { state: true },
    links: { state: true },
    pages: { state: true },
    asked: { state: true },
  };

  static styles = [
    ...super.styles,
    css`
      article {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--uui-size-space-4);
        padding-block: var(--uui-size-space-5);
        border-block-end: 1px solid var(--uui-color-divider);
      }
      article:last-of-type {
        border: 0;
      }
      h3,
      p,
      blockquote {
        margin: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  constructor() {
    super();
    this.links = {};
    this.pages = {};
    this.asked = {};
  }

  async load() {
    [this.partners, this.waiting, this.accepted] = await Promise.all([readPartners(this), readEntries(this, 'Waiting'), readEntries(this, 'Accepted')]);
  }

  #pageOf(partner) {
    return this.pages[partner.id] ?? (partner.document ? [partner.document.id] : []);
  }

  async #approve(partner) {
    if (!(await approve(this, partner.id, this.#pageOf(partner)[0]))) return;
    if (partner.state === 'Waiting') await this.#link(partner);
    await this.load();
  }

  async #link(partner) {
    const link = await createLink(this, partner.id);
    if (link) this.links = { ...this.links, [partner.id]: link };
  }

  async #newLink(partner) {
    await this.#link(partner);
    await this.load();
  }

  async #readFeed(partner) {
    if (await readFeed(this, partner.id)) this.asked = { ...this.asked, [partner.id]: true };
  }

  async #remove(partner) {
    const key = partner.state === 'Waiting' ? 'decline' : 'end';
    const isWanted = await this.isSure(this.text(key), this.text(`${key}Sure`, partner.name));
    if (isWanted && (await remove(this, partner.id))) await this.load();
  }

  async #decide(entry, state) {
    if (await decide(this, entry.id, state)) await this.load();
  }

  render() {
    if (!this.partners) return html`<uui-loader></uui-loader>`;
    const waiting = this.partners.filter(({ state }) => state === 'Waiting');
    const approved = this.partners.filter(({ state }) => state === 'Approved');
    return html`
      <uui-box headline=${this.text('waiting')}>
        <p class="muted">${this.text('waitingHint')}</p>
        ${this.#list(waiting, (partner) => this.#renderWaiting(partner))}
      </uui-box>
      <uui-box headline=${this.text('news')}>
        <p class="muted">${this.text('newsHint')}</p>
        ${this.#list(this.waiting ?? [], (entry) => this.#renderEntry(entry))}
      </uui-box>
      <uui-box headline=${this.text('approved')}>${this.#list(approved, (partner) => this.#renderApproved(partner))}</uui-box>
      <uui-box headline=${this.text('shown')}>${this.#list(this.accepted ?? [], (entry) => this.#renderEntry(entry))}</uui-box>
    `;
  }

  #list(items, render) {
    return items.length === 0 ? html`<p>${this.text('none')}</p>` : repeat(items, ({ id }) => id, render);
  }

  #renderWaiting(partner) {
    return html`
      <article aria-label=${partner.name}>
        ${this.#renderAbout(partner)}
        <blockquote><bdi>${partner.purpose}</bdi></blockquote>
        ${this.#renderPage(partner)}
        <div class="row">
          <uui-button look="primary" color="positive" label=${this.text('approve')} @click=${() => this.#approve(partner)}></uui-button>
          <uui-button look="secondary" label=${this.text('decline')} @click=${() => this.#remove(partner)}></uui-button>
        </div>
      </article>
    `;
  }

  #renderApproved(partner) {
    const { feeds, embeds, content } = partner.requests;
    return html`
      <article aria-label=${partner.name}>
        ${this.#renderAbout(partner)}
        <div class="tags">
          <uui-tag look="secondary">${this.text('id')} <bdi dir="ltr">${partner.id}</bdi></uui-tag>
          <uui-tag look="secondary">${this.text(partner.hasKey ? 'hasKey' : 'hasNoKey')}</uui-tag>
          <uui-tag look="secondary">${this.text('requests', this.number(feeds), this.number(embeds), this.number(content))}</uui-tag>
        </div>
        ${this.links[partner.id] ? this.#renderLink(this.links[partner.id]) : nothing} ${this.#renderPage(partner)}
        <div class="row">
          <uui-button look="secondary" label=${this.text('savePage')} @click=${() => this.#approve(partner)}></uui-button>
          <uui-button look="secondary" label=${this.text('newLink')} @click=${() => this.#newLink(partner)}></uui-button>
          ${partner.feed
            ? html`<uui-button look="secondary" label=${this.text('readFeed')} @click=${() => this.#readFeed(partner)}></uui-button>`
            : nothing}
          <uui-button look="secondary" color="danger" label=${this.text('end')} @click=${() => this.#remove(partner)}></uui-button>
          ${this.asked[partner.id] ? html`<span role="status">${this.text('asked')}</span>` : nothing}
        </div>
      </article>
    `;
  }

  #renderAbout(partner) {
    return html`
      <h3><bdi>${partner.name}</bdi></h3>
      <p class="muted">
        <bdi>${partner.place}</bdi> · <a href=${partner.website} target="_blank" rel="noopener noreferrer" dir="ltr">${partner.website}</a> ·
        <bdi dir="ltr">${partner.mail}</bdi> ${partner.isConfirmed ? nothing : html`<uui-tag color="warning">${this.text('unconfirmed')}</uui-tag>`} ·
        <bdi>${this.day(partner.day)}</bdi>
      </p>
      ${partner.feed ? this.#renderFeed(partner.feed) : nothing}
    `;
  }

  #renderFeed({ address, readAt, failures, problem }) {
    return html`
      <p>
        ${this.text('feed')} <bdi dir="ltr">${address}</bdi>
        ${readAt ? html`<span class="muted">· ${this.text('readAt', this.moment(readAt))}</span>` : nothing}
        ${failures > 0 ? html`<uui-tag color="danger">${this.text(`problem${problem}`)} · ${this.text('failures', this.number(failures))}</uui-tag>` : nothing}
      </p>
    `;
  }

  #renderPage(partner) {
    return html`
      <div>
        <p>${this.text('page')}</p>
        <p class="muted">${this.text('pageHint')}</p>
        <umb-input-document
          .max=${1}
          .allowedContentTypeIds=${[ASSOCIATION_TYPE]}
          .selection=${this.#pageOf(partner)}
          @change=${(event) => (this.pages = { ...this.pages, [partner.id]: event.target.selection })}></umb-input-document>
      </div>
    `;
  }

  #renderLink({ address, isMailed }) {
    const whole = new URL(address, window.location.origin).href;
    return html`
      <div role="status">
        <p>${this.text(isMailed ? 'linkMailed' : 'linkHint')}</p>
        <div class="row">
          <uui-input readonly dir="ltr" label=${this.text('link')} .value=${whole}></uui-input>
          <uui-button look="primary" label=${this.text('copy')} @click=${() => navigator.clipboard.writeText(whole)}></uui-button>
        </div>
      </div>
    `;
  }

  #renderEntry(entry) {
    return html`
      <article aria-label=${entry.title}>
        <h3><bdi>${entry.title}</bdi></h3>
        ${entry.summary ? html`<p><bdi>${entry.summary}</bdi></p>` : nothing}
        <p class="muted">
          <bdi>${entry.partnerName}</bdi> · <bdi>${this.day(entry.day)}</bdi> ·
          <a href=${entry.link} target="_blank" rel="noopener noreferrer" dir="ltr">${entry.link}</a>
        </p>
        <div class="row">
          ${entry.state === 'Waiting'
            ? html`
                <uui-button look="primary" color="positive" label=${this.text('accept')} @click=${() => this.#decide(entry, 'Accepted')}></uui-button>
                <uui-button look="secondary" label=${this.text('reject')} @click=${() => this.#decide(entry, 'Rejected')}></uui-button>
              `
            : html`<uui-button look="secondary" label=${this.text('takeOff')} @click=${() => this.#decide(entry, 'Rejected')}></uui-button>`}
        </div>
      </article>
    `;
  }
}

customElements.define('consulate-partners-dashboard', ConsulatePartnersDashboard);

export { ConsulatePartnersDashboard as element };
