import { Extension } from '@umbraco-cms/backoffice/tiptap';

const DIRECTIONS = new Set(['ltr', 'rtl', 'auto']);
const WITHOUT_DIRECTION = new Set(['doc', 'text', 'hardBreak', 'horizontalRule', 'image']);
const LISTS = new Set(['bulletList', 'orderedList']);

/**
 * The attribute `dir` of everything that holds text. Inside the editor it is called as the client's direction buttons expect it,
 * and its commands take the place of those that set an attribute which the client's editor does not have.
 */
export const Direction = Extension.create({
  name: 'keptDirection',

  addGlobalAttributes() {
    return [{ types: this.extensions.filter(holdsText).map((extension) => extension.name), attributes: { textDirection } }];
  },

  addCommands() {
    return {
      setTextDirection: (direction) => (props) => setDirection(props, direction),
      unsetTextDirection: () => (props) => setDirection(props, null),
    };
  },
});

const textDirection = {
  default: null,
  parseHTML: (element) => {
    const direction = element.getAttribute('dir')?.toLowerCase();
    return DIRECTIONS.has(direction) ? direction : null;
  },
  renderHTML: (attributes) => (attributes.textDirection ? { dir: attributes.textDirection } : {}),
};

const holdsText = ({ type, name }) => (type === 'node' && !WITHOUT_DIRECTION.has(name)) || (type === 'mark' && name === 'span');

// A paragraph in a quotation turns alone; one in a list turns the list, because its bullet stands at the list's side.
function setDirection({ tr, dispatch }, direction) {
  if (dispatch) {
    const { from, to } = tr.selection;
    tr.doc.nodesBetween(from, to, (node, position) => {
      if (node.isTextblock || LISTS.has(node.type.name)) tr.setNodeAttribute(position, 'textDirection', direction);
    });
  }
  return true;
}
