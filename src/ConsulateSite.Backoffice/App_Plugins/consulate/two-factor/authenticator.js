import { UmbMfaProviderDefaultElement } from '@umbraco-cms/backoffice/current-user';
import { html } from '@umbraco-cms/backoffice/external/lit';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { tryExecute } from '@umbraco-cms/backoffice/resources';
import { textsIn } from './texts.js';

const recoveryCodes = (providerName) => ({
  security: [{ scheme: 'bearer', type: 'http' }],
  url: `/umbraco/management/api/v1/user/current/2fa/${encodeURIComponent(providerName)}/recovery-codes`,
});

/** Sets up an authenticator app as the client does, and then shows the recovery codes, which the client knows nothing of. */
class ConsulateAuthenticator extends UmbMfaProviderDefaultElement {
  #codes = null;

  get #texts() {
    return textsIn(this.localize.lang());
  }

  /** The client closes after a code that was accepted; here the recovery codes come in between. */
  async submit(event) {
    const { callback, close } = this;
    this.callback = async (...entered) => {
      const answer = await callback(...entered);
      if (!answer.error) this.close = () => this.#showCodes(close);
      return answer;
    };
    await super.submit(event);
    this.callback = callback;
  }

  async #showCodes(close) {
    this.close = close;
    const { data } = await tryExecute(this, umbHttpClient.post(recoveryCodes(this.providerName)));
    if (!data) return close();
    this.#codes = data;
    this.requestUpdate();
  }

  render() {
    if (this.#codes) return this.#renderCodes();
    // The client's form fills the whole height that it is given.
    return html`
      <div style="block-size: 100%; display: flex; flex-direction: column">
        <div style="flex: 1; min-block-size: 0">${super.render()}</div>
        ${this._secret ? this.#renderKey() : null}
      </div>
    `;
  }

  #renderKey() {
    return html`
      <p style="margin: 0; padding: var(--uui-size-space-5); text-align: center">
        ${this.#texts.byHand} <bdi dir="ltr" style="overflow-wrap: anywhere"><code>${this._secret}</code></bdi>
      </p>
    `;
  }

  #renderCodes() {
    return html`
      <umb-body-layout headline=${this.#texts.headline}>
        <uui-box>
          <p>${this.#texts.explanation}</p>
          <ol dir="ltr">
            ${this.#codes.map((code) => html`<li><code>${code}</code></li>`)}
          </ol>
        </uui-box>
        <uui-button slot="actions" look="primary" .label=${this.#texts.done} @click=${this.close}></uui-button>
      </umb-body-layout>
    `;
  }
}

customElements.define('consulate-authenticator', ConsulateAuthenticator);

export { ConsulateAuthenticator as element };
