import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  FRAME_ACK,
  FRAME_BASE,
  FRAME_END,
  FRAME_FLAGS,
  FRAME_IP_VERSION,
  FRAME_LAYERS,
  FRAME_LAYER_COUNT,
  FRAME_NUMBER,
  FRAME_PAYLOAD,
  FRAME_PAYLOAD_CAPLEN,
  FRAME_PEER_BASE,
  FRAME_PORTS,
  FRAME_SEQ,
  FRAME_SHIFT,
  FRAME_SIZE,
  FRAME_STATUS,
  FRAME_TCP,
  FRAME_TCP_HEADER,
  FRAME_TCP_LEN,
  FRAME_TIME,
  FRAME_WINDOW,
  FS_BASE,
  FS_NO_TIME,
  FS_PEER_BASE,
  FS_QUOTED,
  FS_SNAPPED,
  FS_TCP,
  LAYER_HEADER,
  LAYER_PROTO,
  LAYER_SIZE,
} from '../../../assembly/shared/layout.ts';
import { SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { PROTO_ETHERNET, PROTO_IPV4, PROTO_IPV6, PROTO_TCP } from '../../../assembly/shared/protocol.ts';
import { DEFAULT_LINE, headerLine, lineProgram, type LineFormat } from '../../../host/fields/line.ts';
import { parseFilter } from '../../../host/filter/filter.ts';
import { unknownFields } from '../../../host/fields/registry.ts';
import { machine, upload, written } from '../../assembly/program/machine.ts';

const PLAIN_HEADER: readonly number[] = new Array<number>(20).fill(0);

/** The values of `names` for a segment with `options`, of which all or `captured` octets of the header were captured. */
async function optionsLine(names: readonly string[], options: readonly number[], captured = 60): Promise<string[]> {
  const header = [...PLAIN_HEADER, ...options];
  const program = lineProgram(names, { ...DEFAULT_LINE, separator: ' ' });
  const text = await linesOf(program, header, (view) => {
    view.setUint32(FRAME_STATUS, FS_TCP | FS_BASE | FS_PEER_BASE, true);
    view.setUint16(FRAME_FLAGS, 0x010, true);
    view.setUint32(FRAME_PEER_BASE, 1000, true);
    view.setUint32(FRAME_ACK, 1001, true);
    if (captured >= header.length) return;
    view.setUint32(FRAME_STATUS, FS_TCP | FS_BASE | FS_PEER_BASE | FS_SNAPPED, true);
    view.setUint32(FRAME_END, view.getUint32(FRAME_TCP, true) + captured, true);
  });
  return text.slice(0, -1).split(' ');
}

/** A frame of two IPv4 layers and a TCP segment; `set` changes it before it is written. */
function lines(names: readonly string[], format: Partial<LineFormat>, ...frames: ((view: DataView) => void)[]): Promise<string> {
  return linesOf(lineProgram(names, { ...DEFAULT_LINE, ...format }), PLAIN_HEADER, ...frames);
}

/** The same with a program at hand and a TCP header. */
async function linesOf(program: Uint8Array, header: readonly number[], ...frames: ((view: DataView) => void)[]): Promise<string> {
  const core = await machine();
  upload(core, SLOT_FRAMES, program);
  const record = core.take(FRAME_SIZE, 8) >>> 0;
  const layers = core.take(4 * LAYER_SIZE, 8) >>> 0;
  const headers = core.take(128, 8) >>> 0;
  const memory = new DataView(core.memory.buffer);
  [PROTO_ETHERNET, PROTO_IPV4, PROTO_IPV4, PROTO_TCP].forEach((proto, index) => {
    memory.setUint16(layers + index * LAYER_SIZE + LAYER_PROTO, proto, true);
    memory.setUint32(layers + index * LAYER_SIZE + LAYER_HEADER, headers + index * 20, true);
  });
  [192, 0, 2, 1, 192, 0, 2, 255].forEach((octet, index) => {
    memory.setUint8(headers + 20 + 12 + index, octet);
  });
  [10, 0, 0, 7, 172, 16, 0, 99].forEach((octet, index) => {
    memory.setUint8(headers + 40 + 12 + index, octet);
  });
  let text = '';
  frames.forEach((set, index) => {
    new Uint8Array(core.memory.buffer, record, FRAME_SIZE).fill(0);
    const view = new DataView(core.memory.buffer, record, FRAME_SIZE);
    view.setUint32(FRAME_NUMBER, index + 1, true);
    view.setUint32(FRAME_STATUS, FS_TCP, true);
    view.setUint8(FRAME_IP_VERSION, 4);
    view.setUint8(FRAME_LAYER_COUNT, 4);
    view.setUint32(FRAME_LAYERS, layers, true);
    view.setUint32(FRAME_TCP, headers + 60, true);
    view.setUint32(FRAME_END, headers + 60 + header.length, true);
    view.setUint8(FRAME_TCP_HEADER, header.length);
    new Uint8Array(core.memory.buffer, headers + 60, header.length).set(header);
    view.setUint16(FRAME_PORTS, 5000, true);
    view.setUint16(FRAME_PORTS + 2, 9999, true);
    set(view);
    assert.ok(core.render(SLOT_FRAMES, record));
    text += written(core);
  });
  return text;
}

const plain = (): void => undefined;

test('a field of a tunnelled packet has a value for every layer, outermost first', async () => {
  assert.is(await lines(['ip.src', 'ip.addr'], {}, plain), '192.0.2.1,10.0.0.7\t192.0.2.1,192.0.2.255,10.0.0.7,172.16.0.99\n');
});

test('occurrence picks the first or the last value', async () => {
  assert.is(await lines(['ip.addr', 'tcp.port'], { occurrence: 'f' }, plain), '192.0.2.1\t5000\n');
  assert.is(await lines(['ip.addr', 'tcp.port'], { occurrence: 'l' }, plain), '172.16.0.99\t9999\n');
});

test('separator, aggregator and quotes; absent fields stay bare', async () => {
  const format: Partial<LineFormat> = { separator: ';', aggregator: ' ', quote: '"' };
  assert.is(await lines(['tcp.port', 'ipv6.src', 'frame.number'], format, plain), '"5000 9999";;"1"\n');
  assert.is(headerLine(['tcp.port', 'ipv6.src'], { ...DEFAULT_LINE, ...format }), 'tcp.port;ipv6.src\n');
});

test('of a field named twice the last place is filled', async () => {
  assert.is(await lines(['frame.number', 'tcp.srcport', 'frame.number'], {}, plain), '\t5000\t1\n');
});

test('an IPv6 layer is found by its protocol', async () => {
  const text = await lines(['ipv6.src', 'ip.src'], {}, (view) => {
    const layers = view.getUint32(FRAME_LAYERS, true);
    new DataView(view.buffer).setUint16(layers + LAYER_SIZE + LAYER_PROTO, PROTO_IPV6, true);
  });
  assert.is(text.split('\t')[1], '10.0.0.7\n');
});

test('sequence numbers are relative to their bases, wrap at 2^32 and stay raw in a quotation', async () => {
  const segment = (view: DataView): void => {
    view.setUint32(FRAME_STATUS, FS_TCP | FS_BASE | FS_PEER_BASE, true);
    view.setUint32(FRAME_SEQ, 5, true);
    view.setUint32(FRAME_BASE, 0xfffffff0, true);
    view.setUint32(FRAME_ACK, 100, true);
    view.setUint32(FRAME_PEER_BASE, 101, true);
    view.setUint16(FRAME_FLAGS, 0x011, true);
    view.setUint32(FRAME_TCP_LEN, 10, true);
  };
  const quoted = (view: DataView): void => {
    segment(view);
    view.setUint32(FRAME_STATUS, FS_TCP | FS_BASE | FS_QUOTED, true);
  };
  const names = ['tcp.seq', 'tcp.seq_raw', 'tcp.nxtseq', 'tcp.ack', 'tcp.ack_raw', 'tcp.len'];
  assert.is(await lines(names, {}, segment, quoted), '21\t5\t32\t4294967295\t100\t10\n5\t\t\t100\t100\t\n');
});

test('flags in hexadecimal, one by one, and as letters', async () => {
  const set = (view: DataView): void => {
    view.setUint16(FRAME_FLAGS, 0x412, true);
  };
  assert.is(
    await lines(['tcp.flags', 'tcp.flags.res', 'tcp.flags.syn', 'tcp.flags.fin', 'tcp.flags.str'], {}, set),
    '0x0412\t1\t1\t0\t·R·····A··S·\n',
  );
});

test('the window is scaled by the shift in force, and never on a SYN', async () => {
  const window =
    (shift: number, flags: number) =>
    (view: DataView): void => {
      view.setUint16(FRAME_WINDOW, 500, true);
      view.setUint16(FRAME_FLAGS, flags, true);
      view.setInt8(FRAME_SHIFT, shift);
    };
  const text = await lines(['tcp.window_size_value', 'tcp.window_size'], {}, window(7, 0x10), window(7, 0x2), window(-1, 0x10));
  assert.is(text, '500\t64000\n500\t500\n500\t500\n');
});

test('times run from the first frame and from the one before; one without a time has none and counts as 0 for the next, as in tshark', async () => {
  const at =
    (time: bigint) =>
    (view: DataView): void => {
      view.setBigInt64(FRAME_TIME, time, true);
    };
  const without = (view: DataView): void => {
    view.setUint32(FRAME_STATUS, FS_TCP | FS_NO_TIME, true);
  };
  const text = await lines(
    ['frame.time_relative', 'frame.time_delta', 'frame.time_epoch'],
    {},
    at(5_000_000_000n),
    without,
    at(6_500_000_001n),
    at(6_000_000_000n),
  );
  assert.equal(text.split('\n'), [
    '0.000000000\t0.000000000\t5.000000000',
    '\t\t',
    '1.500000001\t6.500000001\t6.500000001',
    '1.000000000\t-0.500000001\t6.000000000',
    '',
  ]);
});

test('a line of many fields goes on where one literal cannot', async () => {
  const names = Array.from({ length: 600 }, () => 'tcp.srcport');
  assert.is(await lines(names, { separator: '|' }, plain), `${'|'.repeat(599)}5000\n`);
});

test('unknown fields are listed last first', () => {
  assert.equal(unknownFields(['tcp.foo', 'tcp.port', 'tcp.bar']), ['tcp.bar', 'tcp.foo']);
});

test('options in tree order: kinds, lengths, values, SACK edges relative to the peer', async () => {
  const options = [2, 4, 5, 0xb4, 1, 1, 5, 10, 0, 0, 4, 0xe8, 0, 0, 4, 0xf2, 3, 3, 15, 0];
  assert.equal(
    await optionsLine(
      ['tcp.option_kind', 'tcp.option_len', 'tcp.options.mss_val', 'tcp.options.mss.present', 'tcp.options.sack_le', 'tcp.options.sack_re'],
      options,
    ),
    ['2,1,1,5,3,0', '4,10,3', '1460', '1', '256', '266'],
  );
  assert.equal(
    await optionsLine(['tcp.options.wscale.shift', 'tcp.options.wscale.multiplier', 'tcp.options.wscale.shift.invalid'], options),
    ['15', '16384', '1'],
  );
});

test('an option whose length leaves the header ends the options; a wrong length for its kind does not', async () => {
  const names = ['tcp.option_kind', 'tcp.option_len', 'tcp.option.len.invalid', 'tcp.options.mss_val'];
  assert.equal(await optionsLine(names, [8, 4, 0, 0, 2, 4, 1, 0]), ['8,2', '4,4', '1', '256']);
  assert.equal(await optionsLine(names, [2, 4, 1, 0, 8, 10, 0, 0]), ['2', '4', '1', '256']);
});

test('a header cut by the capture shows its options up to there and nothing after', async () => {
  const names = ['tcp.option_kind', 'tcp.options.mss_val', 'tcp.checksum.status', 'tcp.payload'];
  assert.equal(await optionsLine(names, [2, 4, 5, 0xb4, 8, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 26), ['2,8', '1460', '2', '']);
  assert.equal(await optionsLine(names, [2, 4, 5, 0xb4], 16), ['', '', '', '']);
});

test('keys of multipath TCP are unsigned, addresses and octets as they lie there', async () => {
  const capable = [30, 12, 0x01, 0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
  const names = ['tcp.options.mptcp.version', 'tcp.options.mptcp.flags', 'tcp.options.mptcp.sendkey', 'tcp.options.mptcp.sha256.flag'];
  assert.equal(await optionsLine(names, capable), ['1', '0x81', '18446744073709551615', '1']);
  const address = [30, 10, 0x34, 7, 192, 0, 2, 9, 0x1f, 0x90, 254, 4, 0xf9, 0x89, 0, 0];
  assert.equal(
    await optionsLine(
      ['tcp.options.mptcp.ipver', 'tcp.options.mptcp.ipv4', 'tcp.options.mptcp.port', 'tcp.options.experimental.exid'],
      address,
    ),
    ['4', '192.0.2.9', '8080', '0xf989'],
  );
  assert.equal(await optionsLine(['tcp.options', 'tcp.options.tfo.cookie'], [34, 6, 0xca, 0xfe, 0xba, 0xbe, 1, 0]), [
    '2206cafebabe0100',
    'cafebabe',
  ]);
});

test('a filter skips the line of frames that lack the field or protocol', async () => {
  const tcp = (view: DataView): void => {
    view.setUint32(FRAME_STATUS, FS_TCP, true);
  };
  const other = (view: DataView): void => {
    view.setUint32(FRAME_STATUS, 0, true);
  };
  const numbers = (filter: string): Promise<string> =>
    linesOf(
      lineProgram(['frame.number', 'frame.time_delta_displayed'], DEFAULT_LINE, parseFilter(filter)),
      PLAIN_HEADER,
      other,
      tcp,
      other,
      tcp,
    );
  assert.is(await numbers('tcp'), '2\t0.000000000\n4\t0.000000000\n');
  assert.is(await numbers('tcp.port'), '2\t0.000000000\n4\t0.000000000\n');
  assert.is((await numbers('ip')).split('\n').length, 5);
  assert.is(await numbers('ipv6.src'), '');
});

test('payload in hexadecimal, however long; text escaped and ended by a zero', async () => {
  const octets = Array.from({ length: 40 }, (_, index) => index);
  const payload = (view: DataView): void => {
    view.setUint32(FRAME_PAYLOAD, view.getUint32(FRAME_TCP, true) + 20, true);
    view.setUint32(FRAME_PAYLOAD_CAPLEN, octets.length, true);
    view.setUint8(FRAME_TCP_HEADER, 20);
  };
  const hexadecimal = octets.map((octet) => octet.toString(16).padStart(2, '0')).join('');
  assert.is(await linesOf(lineProgram(['tcp.payload'], DEFAULT_LINE), [...PLAIN_HEADER, ...octets], payload), `${hexadecimal}\n`);
  const reason = [...new TextEncoder().encode('why\n\tnot'), ...new Array<number>(32).fill(0)];
  const reset = (view: DataView): void => {
    payload(view);
    view.setUint16(FRAME_FLAGS, 0x004, true);
  };
  assert.is(
    await linesOf(lineProgram(['tcp.reset_cause', 'tcp.payload'], DEFAULT_LINE), [...PLAIN_HEADER, ...reason], reset),
    'why\\n\\tnot\t\n',
  );
});

test('every tcp field that tshark 4.0 has is known', () => {
  const names = [
    'tcp.options.rvbd.trpy.client.port',
    'tcp.syncookie.hash',
    'tcp.proc.srccmd',
    'tcp.segment.toolongfragment',
    'tcp.flags.ace',
  ];
  assert.equal(unknownFields(names), []);
});

test.run();
