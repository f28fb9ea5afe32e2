// What is published: the compiled host in few files, so that it starts fast (each command loads its own), the script of reports, and the library for browsers.

import { resolve } from 'node:path';
import { browserSiblings, HOST_PACKAGES, packages, textOf, texts, VERSION } from './rollup.parts.js';

/** Where compiled modules that start something are published, and the modules that do the work. */
const STARTERS = { 'bin/handshark': 'build/host/cli/bin.js', 'chunks/follower': 'build/host/session/threads/follower.js' };
const WORKERS = { 'chunks/cli': 'build/host/cli/main.js', 'chunks/follow': 'build/host/session/threads/follow.js' };

/** Folders one below build/, as those of the compiled host are: what is found by its place stays in its place. */
const host = {
  input: { ...WORKERS, 'lib/index': 'build/host/index.js' },
  output: {
    dir: 'build/dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minifyInternalExports: false,
    // Each file that is loaded costs half a millisecond: small ones go with what needs them.
    experimentalMinChunkSize: 20_000,
  },
  external: [/^node:/, '@assemblyscript/loader', 'fzstd', 'hyparquet-writer'],
  treeshake: { moduleSideEffects: false },
};

/** They alone do something when they are loaded, so no file of the host may hold them. */
const starters = {
  input: STARTERS,
  output: {
    dir: 'build/dist',
    format: 'es',
    paths: Object.fromEntries(Object.entries(WORKERS).map(([name, file]) => [resolve(file), `./${name}.js`])),
  },
  external: [/^node:/, ...Object.values(WORKERS).map((file) => resolve(file))],
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

export default [host, starters, reportScript, browser];
