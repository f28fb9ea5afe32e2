import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as F from '../../../assembly/shared/layout.ts';
import { type Decoded, createDecoder } from '../decoder.ts';
import { PEER_PORT, type SegmentOptions, TCP_PORT, ethernet, hex, ipv4, ipv6, tcp } from '../frames.ts';

const decode = (options: SegmentOptions): Decoded => createDecoder().decode(ethernet(0x0800, ipv4(6, tcp(options))));
const withOptions = (options: string): Decoded => decode({ options: hex(options), flags: 0x02 });

test('every fixed field', () => {
  const frame = ethernet(0x0800, ipv4(6, hex('1389 270e 80000001 fffffffe 5fff abcd 1234 4321')));
  const decoded = createDecoder().decode(frame);
  assert.equal([decoded.sourcePort, decoded.destinationPort], [0x1389, 0x270e]);
  assert.equal([decoded.seq, decoded.ack], [0x80000001, 0xfffffffe]);
  assert.equal([decoded.flags, decoded.window, decoded.urgent], [0xfff, 0xabcd, 0x4321]);
  assert.equal([decoded.tcpHeader, decoded.tcpLen, decoded.ipVersion], [20, 0, 4]);
});

test('captured up to every octet of the header: as much as can be known', () => {
  const decoder = createDecoder();
  const frame = ethernet(0x0800, ipv4(6, tcp()));
  for (let there = 0; there <= 25; there++) {
    const decoded = decoder.decode(frame.subarray(0, 34 + there), { len: frame.length });
    const kind = there >= 16 ? F.FS_TCP : there >= 4 ? F.FS_TCP_CUT : 0;
    assert.equal(decoded.status & (F.FS_TCP | F.FS_TCP_CUT | F.FS_MALFORMED), kind, `${there} octets`);
    assert.equal(decoded.status & F.FS_SNAPPED, there < 25 ? F.FS_SNAPPED : 0);
    if (there >= 4) assert.equal([decoded.sourcePort, decoded.destinationPort], [TCP_PORT, PEER_PORT]);
    if (there >= 8) assert.equal(decoded.seq, 1000);
    if (there >= 16) assert.equal(decoded.tcpLen, 5);
    assert.equal(decoded.payload.length / 2, Math.max(0, there - 20));
  }
});

test('an IP packet too short for the header is damage, not a short capture', () => {
  const decoded = createDecoder().decode(ethernet(0x0800, ipv4(6, tcp().subarray(0, 12))));
  assert.equal(decoded.status & (F.FS_MALFORMED | F.FS_SNAPPED | F.FS_TCP_CUT), F.FS_MALFORMED | F.FS_TCP_CUT);
});

test('a header length under 20: the length still counts from it', () => {
  const decoded = decode({ words: 4 });
  assert.equal(decoded.status & (F.FS_TCP | F.FS_BOGUS_HEADER | F.FS_SHORT_SEGMENT), F.FS_TCP | F.FS_BOGUS_HEADER);
  assert.equal([decoded.tcpHeader, decoded.tcpLen], [16, 9]);
});

test('a header longer than the segment', () => {
  const decoded = decode({ words: 15 });
  assert.equal(decoded.status & (F.FS_TCP | F.FS_SHORT_SEGMENT), F.FS_TCP | F.FS_SHORT_SEGMENT);
  assert.equal([decoded.tcpHeader, decoded.tcpLen, decoded.payload], [60, 0, '']);
});

test('options of a usual SYN', () => {
  const decoded = withOptions('020405b4 0402 080a 0000000a 0000000b 01 030307');
  assert.equal(decoded.options, F.OPT_MSS | F.OPT_SACK_PERMITTED | F.OPT_TIMESTAMPS | F.OPT_WSCALE);
  assert.equal([decoded.mss, decoded.scale, decoded.tsval, decoded.tsecr], [1460, 7, 10, 11]);
  assert.equal(decoded.status & (F.FS_TIMESTAMPS | F.FS_BAD_OPTION), F.FS_TIMESTAMPS);
});

test('timestamps alone, aligned and not', () => {
  for (const options of ['0101080a 00000001 80000002', '080a0000 00018000 00020000']) {
    const decoded = withOptions(options);
    assert.equal([decoded.options, decoded.tsval, decoded.tsecr], [F.OPT_TIMESTAMPS, 1, 0x80000002]);
  }
});

test('the last SACK option is pointed at', () => {
  const decoded = withOptions('0101 050a 00000001 00000002 0101 050a 00000003 00000004');
  assert.equal([decoded.options, decoded.sackOff], [F.OPT_SACK, 34]);
});

test('a window shift over 14 counts as 14', () => {
  assert.equal(withOptions('01030310').scale, 14);
});

const KINDS: readonly (readonly [string, string, number])[] = [
  ['MD5', '1312 000102030405060708090a0b0c0d0e0f 0000', F.OPT_MD5],
  ['authentication', '1d04 0102', F.OPT_AO],
  ['user timeout', '1c04 0005', F.OPT_USER_TIMEOUT],
  ['multipath', '1e0c 00810000000000000000', F.OPT_MPTCP],
  ['fast open request', '2202 0101', F.OPT_TFO_REQUEST],
  ['fast open cookie', '2206 01020304 0101', F.OPT_TFO_COOKIE],
  ['experimental fast open request', 'fe04 f989', F.OPT_TFO_REQUEST],
  ['experimental fast open cookie', 'fd08 f989 01020304', F.OPT_TFO_COOKIE],
  ['accurate ECN 0', 'ac02 0101', F.OPT_ACC_ECN],
  ['accurate ECN 1', 'ae05 000001 010101', F.OPT_ACC_ECN],
  ['experimental accurate ECN', 'fe07 acc0 000001 01', F.OPT_ACC_ECN],
  ['another experiment', 'fe04 abcd', F.OPT_OTHER],
  ['an unassigned kind', 'c804 0000', F.OPT_OTHER],
];

for (const [name, options, bit] of KINDS) {
  test(`option: ${name}`, () => {
    const decoded = withOptions(options);
    assert.equal([decoded.options, decoded.status & F.FS_BAD_OPTION], [bit, 0]);
  });
}

for (const [name, options, seen] of [
  ['a length of 0', '02040578 c8000000', F.OPT_MSS],
  ['a length past the header', '02040578 c8050000', F.OPT_MSS],
  ['a kind without room for its length', '02040578 010101c8', F.OPT_MSS],
  ['a maximum segment size of three octets', '02030501 01010101', 0],
] as const) {
  test(`option with ${name}`, () => {
    const decoded = withOptions(options);
    assert.equal(decoded.status & F.FS_BAD_OPTION, F.FS_BAD_OPTION);
    assert.equal(decoded.options & F.OPT_MSS, seen);
  });
}

test('options cut by the snapshot length: those captured whole are read', () => {
  const frame = ethernet(0x0800, ipv4(6, tcp({ options: hex('020405b4 080a 00000001 00000002 0000') })));
  const decoded = createDecoder().decode(frame.subarray(0, 60), { len: frame.length });
  assert.equal([decoded.options, decoded.status & F.FS_BAD_OPTION], [F.OPT_MSS, 0]);
});

/** RFC 1071, octet by octet. */
function checksum(pseudo: Uint8Array, segment: Uint8Array): number {
  let sum = 0;
  for (const part of [pseudo, segment]) part.forEach((octet, i) => (sum += i % 2 ? octet : octet << 8));
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

test('checksums of segments of every length up to 200, IPv4 and IPv6', () => {
  const decoder = createDecoder();
  decoder.core.setChecksum(1);
  for (let length = 0; length <= 200; length++) {
    const payload = new Uint8Array(length).map((_, i) => (i * 37 + length) & 0xff);
    for (const version of [4, 6]) {
      const addresses = version === 4 ? ipv4(6, tcp()).subarray(12, 20) : ipv6(6, tcp()).subarray(8, 40);
      const pseudo = new Uint8Array([...addresses, 0, 6, (length + 20) >> 8, (length + 20) & 0xff]);
      const right = checksum(pseudo, tcp({ payload }));
      const send = (value: number): number => {
        const segment = tcp({ payload, checksum: value });
        const frame = version === 4 ? ethernet(0x0800, ipv4(6, segment)) : ethernet(0x86dd, ipv6(6, segment));
        return decoder.decode(frame).status & (F.FS_CHECKSUM_GOOD | F.FS_CHECKSUM_BAD);
      };
      assert.equal(send(right), F.FS_CHECKSUM_GOOD, `IPv${version}, ${length} octets`);
      assert.equal(send(right ^ 0x0100), F.FS_CHECKSUM_BAD, `IPv${version}, ${length} octets`);
    }
  }
});

test('a checksum is not judged unasked, nor when octets are missing', () => {
  const decoder = createDecoder();
  const frame = ethernet(0x0800, ipv4(6, tcp()));
  assert.equal(decoder.decode(frame).status & (F.FS_CHECKSUM_GOOD | F.FS_CHECKSUM_BAD), 0);
  decoder.core.setChecksum(1);
  const cut = decoder.decode(frame.subarray(0, frame.length - 1), { len: frame.length });
  assert.equal(cut.status & (F.FS_CHECKSUM_GOOD | F.FS_CHECKSUM_BAD), 0);
});

test.run();
