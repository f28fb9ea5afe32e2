// Pieces that the configurations of the bundler share.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** In bundles for browsers `x.browser.js` stands for `x.js` beside it: what touches Node has such a sibling. */
export const browserSiblings = {
  name: 'browser-siblings',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.')) return null;
    const sibling = resolve(dirname(importer), source).replace(/\.js$/, '.browser.js');
    return existsSync(sibling) ? sibling : null;
  },
};

/** Packages that become part of the bundle: their modules by name. */
export function packages(paths) {
  return {
    name: 'packages',
    resolveId: (source) => (Object.hasOwn(paths, source) ? resolve(import.meta.dirname, 'node_modules', paths[source]) : null),
  };
}

/** Modules that are the text of a file: `import { text } from 'NAME'`. */
export function texts(readers) {
  const MARK = '\0text:';
  return {
    name: 'texts',
    resolveId: (source) => (Object.hasOwn(readers, source) ? MARK + source : null),
    load: (id) => (id.startsWith(MARK) ? `export const text = ${JSON.stringify(readers[id.slice(MARK.length)]())};` : null),
  };
}

/** The version of the package, wherever the host asks for it. */
export const VERSION = { 'handshark:version': () => JSON.parse(textOf('package.json')()).version };

export const textOf = (path) => () => readFileSync(resolve(import.meta.dirname, path), 'utf8');
export const base64Of = (path) => () => readFileSync(resolve(import.meta.dirname, path), 'base64');

/** What the core and its host are made of besides their own files. */
export const HOST_PACKAGES = { '@assemblyscript/loader': '@assemblyscript/loader/index.js', fzstd: 'fzstd/esm/index.mjs' };
