import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const FONTS = 'assets/fonts';

/** The style sheets, fonts and drawings: those of Umbraco's component library, and ours for what the package lacks. */
export function styles(root, nodeModules) {
  const library = path.join(nodeModules, '@umbraco-ui', 'uui', 'dist');
  const fonts = fontsOf(library);
  const css = (...parts) => withFonts(fs.readFileSync(path.join(...parts), 'utf8'), fonts);

  const own = filesOf(path.join(root, 'static')).map((name) => ({ name, content: fs.readFileSync(path.join(root, 'static', name)) }));
  const sheet = own.find((file) => file.name === 'css/umb-css.css');
  sheet.content = Buffer.from(
    [
      css(library, 'themes', 'light.css'),
      css(library, 'styles', 'uui-font.css'),
      css(library, 'styles', 'uui-text.css'),
      sheet.content.toString('utf8'),
    ].join('\n'),
  );

  const themes = ['light', 'dark', 'high-contrast'].map((theme) => ({
    name: `css/${theme}.css`,
    content: Buffer.from(css(library, 'themes', `${theme}.css`)),
  }));

  return [...own, ...themes, ...fonts.map(({ name, content }) => ({ name, content, immutable: true }))];
}

function fontsOf(library) {
  return filesOf(path.join(library, 'assets', 'fonts')).map((file) => {
    const content = fs.readFileSync(path.join(library, 'assets', 'fonts', file));
    const { name, ext } = path.parse(file);
    const hash = crypto.createHash('sha256').update(content).digest('base64url').slice(0, 8);
    return { original: `${FONTS}/${file}`, name: `${FONTS}/${name}-${hash}${ext}`, content };
  });
}

const withFonts = (css, fonts) => fonts.reduce((text, font) => text.replaceAll(font.original, font.name), css);

const filesOf = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join('/'))
    .sort();
