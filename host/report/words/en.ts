import type { Words } from './words.ts';

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function after(gap: string | undefined): string {
  return gap === undefined ? '' : `, ${gap} after the former`;
}

export const EN: Words = {
  side: { client: 'the client', server: 'the server' },
  sideShort: { client: 'client', server: 'server' },
  connection: 'connection',
  time: 'time',
  frame: 'frame',
  raw: 'as sent',
  legend: 'A state with ? is assumed: a segment passed by that would cause it, and nothing yet proves that it arrived.',
  roles: {
    syn: 'the client is who sent the SYN',
    synack: 'the client is who was sent the SYN-ACK',
    guess: 'who is the client is guessed from the port numbers',
    simultaneous: 'both opened; the client is whose SYN was seen first',
  },
  traffic: (client, server) => `client sent ${client}, server ${server}`,
  outcome: {
    closed: 'closed',
    reset: 'reset',
    failed: 'failed',
    silent: 'fell silent',
    evicted: 'given up for a limit',
    end_of_capture: 'still there at the end of the capture',
  },
  implied: (frame) => (frame === null ? 'not seen, but implied' : `not seen: frame ${frame} implies it`),
  comma: ', ',
  header: (octets, flags, window, checksum, urgent) =>
    `header ${octets} octets, flags ${flags}, window ${window}, checksum ${checksum}, urgent pointer ${urgent}`,
  options: (mss, scale, sack, timestamps) =>
    `options: ${
      [
        mss === undefined ? '' : `maximum segment size ${mss}`,
        scale === undefined ? '' : `window scale ${scale} (× ${2 ** scale})`,
        sack ? 'selective acknowledgments' : '',
        timestamps ? 'timestamps' : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'none'
    }`,
  syn: (isn) => `asks for a connection: its initial sequence number is ${isn}`,
  synAgain: (attempt, gap, backoff) =>
    `the same SYN again, number ${attempt}${after(gap)}: no answer came${backoff === 'doubling' ? '; the waits double' : ''}`,
  fastOpen: (what, octets) =>
    ({
      requested: 'asks for a TCP Fast Open cookie',
      cookie: octets > 0 ? `TCP Fast Open: ${plural(octets, 'octet')} of data in the SYN` : 'carries a TCP Fast Open cookie',
      accepted: 'the data in the SYN is accepted (TCP Fast Open)',
      ignored: 'the data in the SYN is not accepted (TCP Fast Open)',
    })[what],
  acksSyn: (isn, ack, frame, data) =>
    data > 0
      ? `acknowledges ${isn} + 1 + ${data} = ${ack} ✓ (frame ${frame} and its data)`
      : `acknowledges ${isn} + 1 = ${ack} ✓ (frame ${frame})`,
  acksWrong: (ack, expected) => `acknowledges ${ack}; ${expected} would fit ✗`,
  synackAgain: (attempt, gap) => `the same SYN-ACK again, number ${attempt}${after(gap)}: its acknowledgment did not arrive`,
  synackStray: (ack, expected) => `answers no SYN of this connection: acknowledges ${ack}, ${expected} would fit ✗`,
  established: (rtt, server, client) =>
    `three-way handshake done${rtt === undefined ? '' : `: round trip ${rtt}`}${
      server === undefined || client === undefined ? '' : ` (to the server ${server}, to the client ${client})`
    }`,
  establishedBoth: 'simultaneous open done: each end has acknowledged the other’s SYN',
  ambiguous: 'a handshake segment was repeated: the round trip may pair the wrong copies',
  simultaneousOpen: 'simultaneous open: each end sent its SYN before it saw the other’s',
  midstream: 'the capture begins in an open connection',
  failed: {
    refused: () => 'connection refused: nobody listens on that port',
    unreachable: (_, icmp) => `unreachable: ICMP answers${icmp === '' ? '' : ` ${icmp}`}`,
    aborted: () => 'the client gives the opening up',
    superseded: () => 'given up for another opening of the same two ends',
    silent: (attempts) => `no answer to ${plural(attempts, 'SYN')}: timed out`,
  },
  synFlood: (halfOpen, syns) => `SYN flood: ${halfOpen} half-open connections toward this server at once, ${syns} SYNs`,
  synInConnection: (isn) => `a SYN in an open connection (initial sequence number ${isn}): a restarted client, or a forgery`,
  reused: (stream, since) => `the same two ends again: they were connection ${stream}${since === undefined ? '' : `, silent for ${since}`}`,
  fin: (order, seq) =>
    order === 'first'
      ? `closes first (active close): FIN with sequence number ${seq}`
      : `closes too (passive close): FIN with sequence number ${seq}`,
  finAgain: (attempt, gap) => `the same FIN again, number ${attempt}${after(gap)}`,
  lastAckLost: (side, gap) => `the last ACK was lost: the ${side} repeats its FIN${gap === undefined ? '' : ` ${gap} later`}`,
  answersFromTimeWait: (side) => `the ${side} answers from TIME-WAIT, and its 2MSL begin anew`,
  acksFin: (seq, ack, frame, delay) =>
    `acknowledges the FIN: ${seq} + 1 = ${ack} ✓ (frame ${frame}${delay === undefined ? '' : `, ${delay} later`})`,
  halfClosed: (side) => `half-closed: the ${side} may still send`,
  dataAfterFin: (octets) => `uses the half-close: ${plural(octets, 'octet')} after the other end’s FIN`,
  dataPastFin: (octets) => `${plural(octets, 'octet')} behind its own FIN, which the standard rules out ✗`,
  simultaneousClose: 'simultaneous close: each end sent its FIN before it saw the other’s',
  closed: (by, segments, duration) =>
    `closed${by === undefined ? '' : by === 'both' ? ' by both at once' : `, the ${by} first`}${
      segments === undefined ? '' : `, in ${segments} segments`
    }${duration === undefined ? '' : `; it lasted ${duration}`}`,
  halfClose: (span, octets) => `half-closed for ${span}${octets > 0 ? `, ${plural(octets, 'octet')} sent meanwhile` : ''}`,
  timeWait: (side, span) => `the ${side} waits 2MSL (${span}) in TIME-WAIT`,
  timeWaitOver: (span) => `2MSL (${span}) are over: CLOSED`,
  reset: (verdict, offset) => {
    const place = offset === 0 ? 'its sequence number is the one expected ✓' : `its sequence number is off by ${offset}`;
    if (verdict === 'assumed') return `resets the connection: ${place}; in the window, and nothing followed that denies it`;
    return verdict === 'low'
      ? `probably resets the connection: ${place}; the capture does not show enough`
      : `resets the connection: ${place}`;
  },
  cause: {
    refused: 'connection refused',
    filtered: 'filtered on the way',
    aborted: 'aborted by its program',
    unread_data: 'closed with data unread',
    half_open: 'half-open connection: the sender knows of no such connection',
    after_close: 'after its close',
    forged: 'forged',
  },
  phase: { opening: 'while opening', open: 'while open', closing: 'while closing', after_close: 'after the close' },
  unacked: (octets) => `${plural(octets, 'octet')} of the other end were not acknowledged yet`,
  resetIgnored: (verdict) =>
    verdict === 'outside' ? 'a RST without effect: outside the window ✗' : 'a RST without effect: its receiver goes on ✗',
  challenge: (trigger, frame) =>
    `challenge ACK: asks back${trigger === undefined ? '' : ` after a suspect ${trigger.toUpperCase()}`}${frame === undefined ? '' : ` (frame ${frame})`}`,
  frames: (frames) => `frame${frames.length === 1 ? '' : 's'} ${frames.join(', ')}`,
  neverAnswered: (syns) => `half-open: ${plural(syns, 'SYN')}, never answered`,
  neverAcknowledged: 'half-open: the SYN-ACK was never acknowledged',
  resetBy: (by) => `reset${by === undefined ? '' : by === 'both' ? ' by both' : ` by the ${by}`}`,
  slowHandshake: (rtt, again) => `slow handshake: ${rtt}${again > 0 ? `, ${plural(again, 'segment')} of it sent again` : ''}`,
  resent: (client, server, percent) =>
    `sent again: ${plural(client, 'segment')} of the client, ${server} of the server, ${percent} % of all`,
  silent: 'nothing more came',
  evicted: 'given up: too many connections at once',
  endOfCapture: 'the capture ends here',
  retransmission: (frame) => `retransmission${frame === undefined ? '' : ` of frame ${frame}`}`,
  fastRetransmission: 'fast retransmission, after duplicate ACKs',
  spurious: 'spurious retransmission: acknowledged already',
  outOfOrder: 'out of order',
  lost: 'a segment before this one was not captured',
  ackedLost: 'acknowledges a segment that was not captured',
  zeroWindow: 'window 0: the receiver has no room',
  zeroWindowProbe: 'asks whether the window is still 0',
  zeroWindowAnswer: 'answers: the window is still 0',
  windowUpdate: 'has room again: window update',
  windowFull: 'fills the window',
  keepAlive: 'keep-alive: is anyone there?',
  keepAliveAnswer: 'answers the keep-alive',
  duplicateAck: 'duplicate ACK: something before is missing',
  folded: (segments, client, server) => `${plural(segments, 'segment')}: client ${client}, server ${server}`,
};
