// The page that reads captures in the browser: one file, with its worker and the core inside, that connects to nothing.

import { createHash } from 'node:crypto';
import { base64Of, browserSiblings, HOST_PACKAGES, packages, textOf, texts, VERSION } from './rollup.parts.js';
import { REPORT_STYLE } from './build/host/report/page/body.js';

const worker = {
  input: 'build/host/browser/worker.js',
  output: { file: 'build/page-parts/worker.js', format: 'iife', inlineDynamicImports: true },
  plugins: [
    browserSiblings,
    packages(HOST_PACKAGES),
    texts({ ...VERSION, 'handshark:core': base64Of('build/core.wasm'), 'handshark:report-script': textOf('build/report/script.js') }),
  ],
};

/** Puts script and style into the page; nothing else may run in it, and nothing may be fetched. */
const intoPage = {
  name: 'into-page',
  generateBundle(_options, bundle) {
    const [chunk] = Object.values(bundle);
    const script = chunk.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
    const policy = [
      "default-src 'none'",
      "script-src 'sha256-SCRIPT_HASH' 'wasm-unsafe-eval' blob:",
      'worker-src blob:',
      "style-src 'unsafe-inline'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
    const put = (text, pieces) => text.replace(/%(\w+)%/g, (whole, name) => pieces[name] ?? whole);
    const body = put(textOf('host/page/index.html')(), { style: REPORT_STYLE + textOf('host/page/style.css')(), script, policy });
    const [, inline] = /<script>([^]*)<\/script>/.exec(body);
    const hash = createHash('sha256').update(inline).digest('base64');
    const source = body.replace('SCRIPT_HASH', () => hash);
    delete bundle[chunk.fileName];
    this.emitFile({ type: 'asset', fileName: 'index.html', source });
  },
};

const page = {
  input: 'build/host/page/main.js',
  output: { dir: 'build/page', format: 'iife' },
  plugins: [
    packages({ uplot: 'uplot/dist/uPlot.esm.js' }),
    texts({
      'uplot/dist/uPlot.min.css': textOf('node_modules/uplot/dist/uPlot.min.css'),
      'handshark:worker': textOf('build/page-parts/worker.js'),
    }),
    intoPage,
  ],
};

export default [worker, page];
