// What is published: the compiled host in few files, so that it starts fast (each command loads its own), the script of reports, and the library for browsers.

import { browserSiblings, HOST_PACKAGES, packages, textOf, texts, VERSION } from './rollup.parts.js';

/** Folders one below build/, as those of the compiled host are: what is found by its place stays in its place. */
const host = {
  input: {
    'bin/handshark': 'build/host/cli/main.js',
    'lib/index': 'build/host/index.js',
    'chunks/follower': 'build/host/session/threads/follower.js',
  },
  output: { dir: 'build/dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js', minifyInternalExports: false },
  external: [/^node:/, '@assemblyscript/loader', 'fzstd'],
  treeshake: { moduleSideEffects: (id) => id.endsWith('/cli/main.js') || id.endsWith('/threads/follower.js') },
};

const reportScript = {
  input: 'build/host/page/report/main.js',
  output: { file: 'build/report/script.js', format: 'iife' },
  plugins: [
    packages({ uplot: 'uplot/dist/uPlot.esm.js' }),
    texts({ 'uplot/dist/uPlot.min.css': textOf('node_modules/uplot/dist/uPlot.min.css') }),
  ],
};

const browser = {
  input: 'build/host/browser/index.js',
  output: { dir: 'build/dist/browser', format: 'es', chunkFileNames: '[name]-[hash].js', minifyInternalExports: false },
  plugins: [browserSiblings, packages(HOST_PACKAGES), texts(VERSION)],
  treeshake: { moduleSideEffects: false },
};

export default [host, reportScript, browser];
