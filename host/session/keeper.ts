import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { FEATURE_EVENTS, FEATURE_PROGRAM, FEATURE_ROWS, FEATURE_TAPS } from '../../assembly/shared/options.ts';
import { CheckpointReader, checkpointError, removeCheckpoint, writeCheckpoint } from '../checkpoint/file.ts';
import { identityOf, isSameFile, type Identity } from '../checkpoint/identity.ts';
import type { Core } from '../core/load.ts';
import { coreHash } from '../core/module.ts';
import type { Run, RunState } from '../core/run.ts';
import { coreFrom, stateOf } from '../core/state.ts';
import { HandsharkError } from '../errors.ts';
import type { InterfaceNames, NamesState } from './interfaces.ts';
import type { CheckpointOptions, Keeping, Kept } from './keeping.ts';
import type { Plan } from './plan.ts';
import type { PassOptions } from './plugins.ts';
import type { SourceList, SourcePlace } from './sources.ts';

const EVERY_SECONDS = 60;
const MS_PER_SECOND = 1000;
/** Times as long as a writing took nothing is written: a twentieth of the time at most. */
const SHARE = 19;

/** What a checkpoint says of its run. */
interface Header {
  readonly core: string;
  readonly asked: string;
  readonly files: readonly Identity[];
  /** Name of the file that was being read. */
  readonly name: string;
  readonly run: RunState;
  readonly names?: NamesState;
  readonly saved?: unknown;
}

/** Keeps a pass in a file, and goes on from there. */
export class Keeper implements Keeping {
  readonly kept: Kept | undefined;
  /** Where the sources go on. */
  readonly place: SourcePlace | undefined;
  readonly #options: CheckpointOptions;
  readonly #asked: string;
  readonly #paths: readonly string[] | undefined;
  readonly #files: readonly Identity[];
  readonly #finish: AbortSignal | undefined;
  readonly #everyMs: number;
  #next: number;

  private constructor(options: CheckpointOptions, plan: Plan, sources: SourceList, pass: PassOptions) {
    this.#options = options;
    this.#asked = askedOf(plan, pass);
    this.#finish = pass.finish;
    this.#paths = sources.paths;
    this.#files = this.#paths?.map((path) => identityOf(path)) ?? [];
    const { everySeconds = EVERY_SECONDS } = options;
    if (!(everySeconds >= 0)) throw new HandsharkError('ERR_OPTION', 'everySeconds is 0 or more');
    this.#everyMs = everySeconds * MS_PER_SECOND;
    this.#next = performance.now() + this.#everyMs;
    const header = options.resume === true && existsSync(options.path) ? this.#read() : undefined;
    this.kept = header?.kept;
    this.place = header?.place;
    options.restore?.(header?.saved);
  }

  /**
   * A keeper for a pass of `plan`, undefined where none is asked for. Throws HandsharkError ERR_CHECKPOINT where the checkpoint cannot be gone on from, ERR_OPTION
   * for a pass that cannot be kept.
   */
  static begin(plan: Plan, sources: SourceList, pass: PassOptions): Keeper | undefined {
    if (pass.checkpoint === undefined) return undefined;
    const found = (plan.features & (FEATURE_EVENTS | FEATURE_ROWS)) !== 0;
    if (!found || (plan.features & (FEATURE_PROGRAM | FEATURE_TAPS)) !== 0 || pass.twoPasses === true)
      throw new HandsharkError('ERR_OPTION', 'events and connections alone can go on from a checkpoint');
    if (pass.dissect !== undefined) throw new HandsharkError('ERR_OPTION', 'a run with plugins cannot go on from a checkpoint');
    if (sources.paths === undefined && !sources.isFollowing)
      throw new HandsharkError(
        'ERR_OPTION',
        'a checkpoint needs captures that can be read again: files, not standard input, streams or octets',
      );
    return new Keeper(pass.checkpoint, plan, sources, pass);
  }

  due(): boolean {
    return performance.now() >= this.#next;
  }

  keep(core: Core, run: Run, names: InterfaceNames | undefined): void {
    const began = performance.now();
    const { source, state } = run;
    const name = source?.name ?? '';
    const saved = this.#options.save?.();
    const header: Header = {
      core: coreHash(),
      asked: this.#asked,
      files: this.#paths === undefined ? [identityOf(name, state.octets)] : this.#files,
      name,
      run: state,
      ...(names === undefined ? {} : { names: names.state }),
      ...(saved === undefined ? {} : { saved }),
    };
    writeCheckpoint(this.#options.path, header, stateOf(core));
    const now = performance.now();
    this.#next = this.#everyMs === 0 ? now : now + Math.max(this.#everyMs, SHARE * (now - began));
  }

  /** The pass is over. An interrupt is no end: what comes after it may be asked for later. */
  done(): void {
    if (this.#finish?.aborted !== true) removeCheckpoint(this.#options.path);
  }

  #check({ core, asked, files, name, run }: Header): void {
    const { path } = this.#options;
    if (core !== coreHash()) throw checkpointError(path, 'it was made by another build of handshark');
    if (asked !== this.#asked) throw checkpointError(path, 'it was made with other options');
    const now = this.#paths === undefined ? [identityOf(name, files[0]?.startOctets ?? 0)] : this.#files;
    const changed = files.find((file, index) => now[index] === undefined || !isSameFile(file, now[index])) ?? now[files.length];
    const cut = this.#paths === undefined && statSync(name).size < run.octets ? files[0] : undefined;
    const other = changed ?? cut;
    if (other !== undefined) throw checkpointError(path, `${other.name} is not the file that was read, or has changed since`);
    if (!Object.values(run).every((value) => typeof value === 'number' || typeof value === 'boolean'))
      throw checkpointError(path, 'it is damaged');
  }

  #read(): { readonly kept: Kept; readonly place: SourcePlace; readonly saved: unknown } {
    const { path } = this.#options;
    const reader = new CheckpointReader(path);
    try {
      const header = reader.header as Header;
      this.#check(header);
      const core = coreFrom((octets) => reader.take(octets));
      reader.end();
      const { name, run, names, saved } = header;
      return { kept: { core, run, names }, place: { name, file: run.file, octets: run.octets }, saved };
    } catch (error) {
      if (error instanceof HandsharkError) throw error;
      throw checkpointError(path, error instanceof Error ? error.message : String(error), error);
    } finally {
      reader.close();
    }
  }
}

/** What a caller may say otherwise when a run goes on. */
const FREE: ReadonlySet<string> = new Set([
  'seed',
  'threads',
  'chunkOctets',
  'finish',
  'signal',
  'onWarning',
  'onProgress',
  'checkpoint',
] satisfies (keyof PassOptions)[]);

/** What was asked for, in few letters. */
function askedOf({ features, programs, header = '' }: Plan, pass: PassOptions): string {
  const digest = createHash('sha256');
  const options = Object.entries(pass).filter(([name, value]) => !FREE.has(name) && value !== undefined && value !== false);
  digest.update(JSON.stringify([features, header, Object.fromEntries(options.sort(([a], [b]) => (a < b ? -1 : 1)))]));
  for (const [slot, program] of programs) digest.update(`${slot} ${program.length}`).update(program);
  return digest.digest('hex');
}
