// The client loads this extension into every rich text editor, whatever its data type says.
const ALWAYS_LOADED = 'Umb.Tiptap.RichTextEssentials';

/** Keeps directions in rich text. The client's own editor drops them when it loads a text, and so from what it saves. */
export function keepDirectionInRichText(host, extensionRegistry) {
  host.observe(extensionRegistry.byAlias(ALWAYS_LOADED), (manifest) => {
    if (!manifest || manifest.api === extended) return;
    original = manifest.api;
    extensionRegistry.unregister(ALWAYS_LOADED);
    extensionRegistry.register({ ...manifest, api: extended });
  });
}

let original;

// The editor is large: it is loaded with the first rich text, not with the backoffice.
async function extended() {
  const [{ default: Essentials }, { Direction }] = await Promise.all([original(), import('./text-direction.js')]);
  const api = class extends Essentials {
    constructor(host) {
      super(host);
      const inherited = this.getTiptapExtensions;
      this.getTiptapExtensions = (args) => [...inherited(args), Direction];
    }
  };
  return { default: api };
}
