import type { WorkloadName } from './workload.ts';

/** What a generated capture holds, counted while it was made. */
export interface Truth {
  readonly workload: WorkloadName;
  readonly seed: number;
  packets: number;
  tcp: number;
  udp: number;
  ipv6: number;
  /** Connections of which at least one segment was written. */
  flows: number;
  /** Connections whose three-way handshake was written to its end. */
  handshakes: number;
  /** Connections of which both FINs were written and acknowledged. */
  closed_by_fin: number;
  half_open: number;
  refused: number;
  midstream: number;
  rst_packets: number;
  retransmissions: number;
  reordered: number;
  /** Octets on the wire. */
  wire_octets: number;
  /** Octets of the file. */
  file_octets: number;
}

export function emptyTruth(workload: WorkloadName, seed: number): Truth {
  return {
    workload,
    seed,
    packets: 0,
    tcp: 0,
    udp: 0,
    ipv6: 0,
    flows: 0,
    handshakes: 0,
    closed_by_fin: 0,
    half_open: 0,
    refused: 0,
    midstream: 0,
    rst_packets: 0,
    retransmissions: 0,
    reordered: 0,
    wire_octets: 0,
    file_octets: 0,
  };
}
