// What the package is made of, and how it is released.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const published = packages.filter(([, { dev }]) => dev !== true);

test('every package of the lock file is known by the digest of its octets, and none by an address', () => {
  assert.ok(packages.length > 50);
  assert.equal(
    packages
      .filter(([, { resolved, integrity }]) => resolved !== undefined || integrity?.startsWith('sha512-') !== true)
      .map(([path]) => path),
    [],
  );
});

test('what is installed with handshark is little, and as free as it is', () => {
  assert.equal(
    published.map(([path, { license }]) => [path.replace('node_modules/', ''), license]),
    [
      ['@assemblyscript/loader', 'Apache-2.0'],
      ['fzstd', 'MIT'],
      ['hyparquet', 'MIT'],
      ['hyparquet-writer', 'MIT'],
    ],
  );
});

test('the bill of materials names just that', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  assert.match(scripts['sbom'] ?? '', /^npm sbom /);
  const bill = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as {
    readonly bomFormat: string;
    readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[];
  };
  assert.is(bill.bomFormat, 'CycloneDX');
  assert.equal(
    bill.components.map(({ purl }) => purl).sort(),
    published.map(([path, { version }]) => `pkg:npm/${path.replace('node_modules/', '').replace('@', '%40')}@${version ?? ''}`).sort(),
  );
});

test('a release is installed without scripts, checked, tested, and published with provenance, in this order', () => {
  const path = join('.github', 'workflows', 'release.yml');
  assert.ok(existsSync(path));
  const text = readFileSync(path, 'utf8');
  const places = ['npm ci --ignore-scripts', 'npm audit signatures', 'npm test', 'npm run --silent sbom', 'npm publish --provenance'].map(
    (step) => text.indexOf(`- run: ${step}`),
  );
  assert.ok(
    places.every((place, index) => place > (places[index - 1] ?? 0)),
    String(places),
  );
  assert.match(text, /id-token: write/);
});

test.run();
