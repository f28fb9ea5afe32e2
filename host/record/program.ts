import {
  CURRENT_HEADER,
  CURRENT_ITEM,
  CURRENT_LAYER,
  CURRENT_VALUE,
  OP_BASE_COLUMNS,
  OP_BASE_CURRENT,
  OP_BASE_INDEXED,
  OP_BASE_ITEMS,
  OP_BASE_POINTER,
  OP_BASE_PROGRAM,
  OP_BASE_RECORD,
  OP_LITERAL,
  OP_SIZE,
  PROGRAM_PADDING,
  TEXT_MAX,
  OP_SKIP_IF,
  OP_SKIP_IF_BELOW,
  OP_SKIP_UNLESS,
  OP_SKIP_UNLESS_BELOW,
  NO_INDEX,
  WORD_SIZE,
  ZONE_FROM,
  ZONE_NAME,
  ZONE_OFFSET,
  ZONE_SIZE,
  ZONES_COUNT,
  ZONES_FIRST,
  OP_SUBTRACT,
  OP_LOAD,
  OP_JUMP,
  OP_STORE,
  SRC_ACCUMULATOR,
  SRC_AT,
} from '../../assembly/shared/program.ts';
import { knownNumber, merged, settled, type Fact, type Span } from './facts.ts';
import { packed, split, writeOp, type Literal, type Op, type Operands } from './op.ts';
import { Pool } from './pool.ts';
import { RECORD, type Base, type Condition, type Place } from './place.ts';

/** What clocks of a place show from a moment on. */
export interface Zone {
  /** Seconds since 1970. */
  readonly from: number;
  /** Seconds east of UTC. */
  readonly offset: number;
  readonly name: string;
}

type Patch = (image: DataView, poolAt: number) => void;

const NOTHING: Literal = { offset: 0, octets: 0 };
const ALL = 0xffffffff;

/**
 * Builds a program for the machine in assembly/program: text given between OPs travels in the next one, skips count
 * their own bodies, and the base is switched only where a value lies elsewhere than the one before.
 */
export class ProgramBuilder {
  readonly #ops: Op[] = [];
  readonly #pool = new Pool();
  readonly #literals = new Map<string, Literal>();
  readonly #tables = new Map<string, number>();
  readonly #memories = new Map<string, number>();
  readonly #patches: Patch[] = [];
  #facts: readonly (Fact | Span)[] = [];
  #pending = '';
  #base: Base = RECORD;

  /** Index of the next OP. */
  get length(): number {
    return this.#ops.length;
  }

  /** Index of the next OP, for those that jump there: text given before is written before it. */
  label(): number {
    this.#flush();
    return this.#ops.length;
  }

  /** Text that the next OP writes first. */
  text(text: string): void {
    this.#pending += text;
  }

  /** Adds an OP whose value lies at `place`, all bits of it unless `operands` say otherwise. */
  value(code: number, place: Place, operands: Operands = {}): void {
    if (place.source !== SRC_AT) this.#moveTo(place.base);
    this.op(code, { source: place.source, at: place.at, arg: ALL, ...operands });
  }

  /** Adds an OP. */
  op(code: number, operands: Operands = {}): void {
    this.#push(code, operands);
  }

  /** The accumulator becomes `minuend` − `subtrahend`; `how` is a SUBTRACT_ number. */
  difference(minuend: Place, subtrahend: Place, how = 0): void {
    this.value(OP_LOAD, minuend);
    this.value(OP_SUBTRACT, subtrahend, { extra: how });
  }

  /** Adds `body` so that it runs only where all `conditions` hold; what the facts settle is settled here. */
  when(conditions: readonly Condition[], body: () => void): void {
    const open = conditions.filter((condition) => settled(condition, this.#facts) !== true);
    if (open.some((condition) => settled(condition, this.#facts) === false)) return;
    this.#nested(merged(open), body);
  }

  /** Adds `body` so that it runs only where all `facts` hold, and may rely on them. */
  assuming(facts: readonly Fact[], body: () => void): void {
    this.when(facts, () => {
      this.given(facts, body);
    });
  }

  /** Adds `body`, which may rely on `facts`: the caller sees to it that they hold. */
  given(facts: readonly (Fact | Span)[], body: () => void): void {
    const before = this.#facts;
    this.#facts = [...before, ...facts];
    body();
    this.#facts = before;
  }

  /** The number at `place`, where the facts tell it. */
  known(place: Place): number | undefined {
    return knownNumber(place, this.#facts);
  }

  #nested(conditions: readonly Condition[], body: () => void, index = 0): void {
    const condition = conditions[index];
    if (condition === undefined) body();
    else
      this.skip(this.#unless(condition), () => {
        this.#nested(conditions, body, index + 1);
      });
  }

  /** Adds `body`, which the OP at index `skipper` steps over. */
  skip(skipper: number, body: () => void): void {
    const base = this.#base;
    body();
    this.#flush();
    this.#moveTo(base);
    const op = this.#ops[skipper];
    if (op !== undefined) op.skip = this.#ops.length - skipper - 1;
  }

  /** Adds an OP that skips, and returns its index for `skip`. */
  skipper(code: number, operands: Operands = {}): number {
    return this.#push(code, operands);
  }

  /** Moves the base now: for those whose move has an effect of its own. */
  base(base: Base): void {
    this.#moveTo(base);
  }

  /** Forgets where the base is: for OPs that move it themselves. */
  assumeBase(base: Base): void {
    this.#base = base;
  }

  /** Pool offset of a table of words; the same words share one table. */
  words(words: readonly string[]): number {
    const key = JSON.stringify(words);
    const known = this.#tables.get(key);
    if (known !== undefined) return known;
    const literals = words.map((word) => this.literal(word));
    const table = this.#pool.reserve(words.length * WORD_SIZE);
    this.#tables.set(key, table);
    this.#patches.push((image, poolAt) => {
      literals.forEach((literal, index) => image.setUint32(poolAt + table + index * WORD_SIZE, packed(literal, poolAt), true));
    });
    return table;
  }

  /** Pool offset of the zones, in the order of their beginnings. */
  zones(zones: readonly Zone[]): number {
    const names = zones.map((zone) => this.literal(zone.name));
    const table = this.#pool.reserve(ZONES_FIRST + zones.length * ZONE_SIZE);
    this.#patches.push((image, poolAt) => {
      image.setUint32(poolAt + table + ZONES_COUNT, zones.length, true);
      zones.forEach((zone, index) => {
        const at = poolAt + table + ZONES_FIRST + index * ZONE_SIZE;
        image.setBigInt64(at + ZONE_FROM, BigInt(zone.from), true);
        image.setInt32(at + ZONE_OFFSET, zone.offset, true);
        image.setUint32(at + ZONE_NAME, packed(names[index] ?? NOTHING, poolAt), true);
      });
    });
    return table;
  }

  /** Adds a jump by the value at `place`: `targets()` is asked for the OP of each value when the program is laid out. */
  jump(place: Place, entries: number, targets: () => readonly number[]): void {
    const table = this.#pool.reserve(entries * 4);
    this.#patches.push((image, poolAt) => {
      targets().forEach((target, index) => {
        image.setUint32(poolAt + table + index * 4, target, true);
      });
    });
    this.value(OP_JUMP, place, { poolArg: table, extra: entries });
  }

  /** Keeps the accumulator at `place`, 64 bits in memory of the program. */
  keep(place: Place): void {
    if (place.base.kind !== 'memory') throw new RangeError('only the memory of the program can be written');
    this.op(OP_STORE, { poolArg: this.#memory(place.base.name, place.base.octets) + place.at });
  }

  /** Adds an OP whose arg is where the memory of the program that `base` names begins. */
  memoryOp(code: number, base: Base, operands: Operands = {}): void {
    if (base.kind !== 'memory') throw new RangeError('only a memory of the program has a place in it');
    this.op(code, { ...operands, poolArg: this.#memory(base.name, base.octets) });
  }

  /** Pool offset of `octets`, aligned to eight; the same octets lie there once. */
  octets(octets: Uint8Array): number {
    const name = `octets ${octets.join()}`;
    const known = this.#memories.get(name);
    if (known !== undefined) return known;
    const offset = this.#pool.add(octets);
    this.#memories.set(name, offset);
    return offset;
  }

  /** A base where `octets` lie. */
  constant(octets: Uint8Array): Base {
    this.octets(octets);
    return { kind: 'memory', name: `octets ${octets.join()}`, octets: octets.length };
  }

  /** The literal for `text`, at most TEXT_MAX octets of UTF-8. */
  literal(text: string): Literal {
    const known = this.#literals.get(text);
    if (known !== undefined) return known;
    const offset = this.#pool.length;
    const literal = { offset, octets: this.#pool.text(text) };
    if (literal.octets > TEXT_MAX) throw new RangeError(`a literal has at most ${String(TEXT_MAX)} octets`);
    this.#literals.set(text, literal);
    return literal;
  }

  /** The program as the machine takes it. */
  build(): Uint8Array<ArrayBuffer> {
    this.#flush();
    const poolAt = this.#ops.length * OP_SIZE;
    const image = new Uint8Array(poolAt + this.#pool.length + PROGRAM_PADDING);
    image.set(this.#pool.octets, poolAt);
    const view = new DataView(image.buffer);
    this.#ops.forEach((op, index) => {
      writeOp(view, index * OP_SIZE, op, poolAt);
    });
    for (const patch of this.#patches) patch(view, poolAt);
    return image;
  }

  #push(code: number, operands: Operands): number {
    const pieces = split(this.#pending);
    this.#pending = '';
    const last = pieces.pop();
    for (const piece of pieces) this.#ops.push({ code: OP_LITERAL, text: this.literal(piece), operands: {}, skip: 0 });
    return this.#ops.push({ code, text: last === undefined ? NOTHING : this.literal(last), operands, skip: 0 }) - 1;
  }

  #flush(): void {
    if (this.#pending !== '') this.#push(OP_LITERAL, {});
  }

  /** Adds the OP that skips where `condition` does not hold. */
  #unless(condition: Condition): number {
    const { place, from, equals = 0, below, mask = ALL } = condition;
    const not = condition.not === true;
    const code = below === undefined ? (not ? OP_SKIP_IF : OP_SKIP_UNLESS) : not ? OP_SKIP_IF_BELOW : OP_SKIP_UNLESS_BELOW;
    if (from === undefined) this.#moveTo(place.base);
    else this.difference(place, from);
    const value = from === undefined ? { source: place.source, at: place.at } : { source: SRC_ACCUMULATOR };
    return this.#push(code, { ...value, arg: mask, extra: below ?? equals });
  }

  #moveTo(base: Base): void {
    if (base === this.#base) return;
    this.#base = base;
    switch (base.kind) {
      case 'record':
        this.#push(OP_BASE_RECORD, {});
        break;
      case 'memory':
        this.#push(OP_BASE_PROGRAM, { poolArg: this.#memory(base.name, base.octets) });
        break;
      case 'indexed': {
        const second = base.second ?? NO_INDEX;
        this.#push(OP_BASE_INDEXED, { at: base.index, arg: base.from | (base.stride << 16), extra: second | ((base.flip ? 1 : 0) << 16) });
        break;
      }
      case 'pointer':
        this.#push(OP_BASE_POINTER, { arg: base.at });
        break;
      case 'items':
        this.#push(OP_BASE_ITEMS, { arg: base.set });
        break;
      case 'columns':
        this.#push(OP_BASE_COLUMNS, { arg: base.at });
        break;
      case 'layer':
        this.#push(OP_BASE_CURRENT, { arg: CURRENT_HEADER });
        break;
      case 'layerRecord':
        this.#push(OP_BASE_CURRENT, { arg: CURRENT_LAYER });
        break;
      case 'item':
        this.#push(OP_BASE_CURRENT, { arg: CURRENT_ITEM });
        break;
      case 'value':
        this.#push(OP_BASE_CURRENT, { arg: CURRENT_VALUE });
        break;
    }
  }

  #memory(name: string, octets: number): number {
    const known = this.#memories.get(name);
    if (known !== undefined) return known;
    const offset = this.#pool.reserve(octets);
    this.#memories.set(name, offset);
    return offset;
  }
}
