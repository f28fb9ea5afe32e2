/** A program that is measured beside handshark. `{}` at the end of a word is the capture. */
export interface Peer {
  readonly name: string;
  /** What it does with the capture, in the words of the table. */
  readonly work: string;
  /** What its work is compared with. */
  readonly beside: 'events' | 'flows' | 'fields';
  /** It reads no pcapng. */
  readonly pcap?: true;
  /** It is timed on so many of the packets at most, and for that many less its start. */
  readonly packetsMost?: number;
  readonly command: readonly string[];
}

/** Scripts for packages of npm: they run where the packages are installed. */
const WIREGASM = `const load = require('@goodtools/wiregasm/dist/wiregasm'); const fs = require('fs'); const path = require('path');
const folder = path.dirname(require.resolve('@goodtools/wiregasm/dist/wiregasm'));
(async () => { const wg = await (load.default ?? load)({ locateFile: (name) => path.join(folder, name), print: () => {}, printErr: () => {} });
wg.init(); wg.FS.writeFile('/uploads/c.pcapng', fs.readFileSync(process.argv[1])); const s = new wg.DissectSession('/uploads/c.pcapng');
if (s.load().code !== 0) process.exit(1); })();`;
const PCAP_PARSER = `let n = 0; const p = require('pcap-parser').parse(process.argv[1]); p.on('packet', () => n++); p.on('error', () => process.exit(1));`;
const NODE_PCAP = `const pcap = require('pcap'); const s = pcap.createOfflineSession(process.argv[1], {}); s.on('packet', (raw) => pcap.decode.packet(raw));`;

export const PEERS: readonly Peer[] = [
  {
    name: 'tshark fields',
    work: '-T fields, three fields',
    beside: 'fields',
    packetsMost: 100_000,
    command: ['tshark', '-n', '-r', '{}', '-T', 'fields', '-e', 'tcp.stream', '-e', 'tcp.flags', '-e', 'tcp.seq'],
  },
  {
    name: 'tshark conv',
    work: '-z conv,tcp',
    beside: 'flows',
    packetsMost: 100_000,
    command: ['tshark', '-n', '-r', '{}', '-q', '-z', 'conv,tcp'],
  },
  { name: 'tcpdump', work: 'a line a packet', beside: 'fields', command: ['tcpdump', '-nn', '-t', '-r', '{}'] },
  { name: 'tcptrace', work: 'connections', beside: 'flows', pcap: true, command: ['tcptrace', '-n', '{}'] },
  { name: 'argus', work: 'flow records', beside: 'flows', pcap: true, command: ['argus', '-X', '-r', '{}', '-w', '-'] },
  { name: 'tracestats', work: 'reads and counts', beside: 'events', pcap: true, command: ['tracestats', 'pcapfile:{}'] },
  {
    name: 'wiregasm',
    work: 'Wireshark in WebAssembly, loads',
    beside: 'fields',
    packetsMost: 20_000,
    command: ['node', '-e', WIREGASM, '{}'],
  },
  { name: 'pcap-parser', work: 'packets, no headers', beside: 'events', pcap: true, command: ['node', '-e', PCAP_PARSER, '{}'] },
  {
    name: 'pcap',
    work: 'headers as objects',
    beside: 'events',
    pcap: true,
    packetsMost: 200_000,
    command: ['node', '-e', NODE_PCAP, '{}'],
  },
];
