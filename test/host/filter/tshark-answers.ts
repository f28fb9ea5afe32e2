// What tshark 4.0.17 answers for these filters on test/golden/scenarios/interleaved/client.pcapng.

/** Frames picked. */
export const PICKED: Readonly<Record<string, readonly number[]>> = {
  'tcp.flags.syn == 1 && tcp.flags.ack == 0': [1, 4, 7, 10, 13, 16, 19, 22],
  'tcp.len > 100': [26, 27, 28, 29, 30, 31, 32, 58, 59, 60, 61, 62, 63, 64, 74, 75, 76, 77, 78, 79, 80],
  'ip.src == 192.0.2.0/24 and tcp.dstport in {20029, 80..90}': [
    1, 3, 4, 6, 7, 9, 10, 12, 13, 15, 16, 18, 19, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31, 32, 42, 44, 46, 48, 50, 52, 54, 56, 57, 58, 59,
    60, 61, 62, 63, 64, 73, 74, 75, 76, 77, 78, 79, 80, 89, 90, 91, 92, 93, 94, 95, 96, 97, 99, 100, 102, 103, 106, 107, 109, 110, 113, 114,
    116,
  ],
  'tcp.analysis.retransmission or tcp.flags.reset == 1': [100, 107, 114, 116],
  '!(tcp.len > 0) and tcp.flags.fin == True': [97, 98, 101, 102, 103, 105, 108, 109, 110, 112, 115],
  'tcp.port != 41000 and tcp.flags.syn == 1': [4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 22, 23],
  'tcp[13] == 2': [1, 4, 7, 10, 13, 16, 19, 22],
  'tcp.options.mss_val == 1460': [1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 22, 23],
  'frame.time_relative < 0.05': [1, 2, 3, 4, 5, 6, 7],
  '{tcp.seq + 1} * 2 == 4 and tcp.len > 0': [25, 26, 27, 28, 29, 30, 31, 32, 41, 43, 45, 47, 49, 51, 53, 55],
  'tcp.flags & 4': [100, 107, 114, 116],
  'any tcp.port == 41003 and tcp.flags.fin == 1': [103, 105],
  'frame.number in {1, 5..7}': [1, 5, 6, 7],
  'not tcp.analysis.flags and tcp.len > 50': [
    25, 26, 27, 28, 29, 30, 31, 32, 57, 58, 59, 60, 61, 62, 63, 64, 73, 74, 75, 76, 77, 78, 79, 80,
  ],
};

/** First line of the refusal. */
export const REFUSED: Readonly<Record<string, string>> = {
  'tcp.len >': 'Unexpected end of filter expression.',
  'tcp.port contains 5': 'tcp.port (type=Unsigned integer (2 bytes)) cannot participate in contains comparison.',
  '5000 <= tcp.srcport <= 6000': 'Left side of "<=" expression must be a field or function, not 5000.',
  'tcp.srcport == 70000': '"70000" too big for this field, maximum 65535.',
  'tcp.port = 80': '"=" was unexpected in this context.',
  'tcp.flags.syn == "x': 'The final quote was missing from a quoted string.',
  'tcp.port in {}': '"}" was unexpected in this context.',
  'tcp matches "[:alpha:]]{4}"': 'Regex compilation error: POSIX named classes are supported only within a class.',
  'tcp matches "a[.x.]"': 'Regex compilation error: POSIX collating elements are not supported.',
};
