// [SEQ/ACK analysis], in tshark's order (facts 4).

import * as A from '../../shared/analysis';
import * as F from '../../shared/fields/tcp';
import { FRAME_ANALYSIS } from '../../shared/layout';
import { GROUP_SEQUENCE, SEVERITY_CHAT, SEVERITY_NOTE, SEVERITY_WARNING } from '../../shared/tree';
import { beginExpert, childExpert, endExpert } from '../expert';
import { done, label, say, sayNumber } from '../say';
import { addGenerated, close, open } from '../tree';

/** Adds the analysis of the segment whose header is at `at`, where there is one. */
export function addAnalysis(at: usize, record: usize): void {
  const analysis = record + FRAME_ANALYSIS;
  if (load<u8>(analysis, A.ANALYSIS_KNOWN) == 0) return;
  addGenerated(F.F_TCP_ANALYSIS, at, 0, 0);
  open();
  const acks = load<u32>(analysis, A.ANALYSIS_ACKS_FRAME);
  if (acks != 0) {
    addGenerated(F.F_TCP_ANALYSIS_ACKS_FRAME, at, 0, acks);
    addTime(F.F_TCP_ANALYSIS_ACK_RTT, at, load<u64>(analysis, A.ANALYSIS_RTT));
  }
  addTime(F.F_TCP_ANALYSIS_INITIAL_RTT, at, load<u64>(analysis, A.ANALYSIS_INITIAL_RTT));
  const inFlight = load<u32>(analysis, A.ANALYSIS_IN_FLIGHT);
  if (inFlight != 0) {
    addGenerated(F.F_TCP_ANALYSIS_BYTES_IN_FLIGHT, at, 0, inFlight);
    addGenerated(F.F_TCP_ANALYSIS_PUSH_BYTES_SENT, at, 0, load<u32>(analysis, A.ANALYSIS_SINCE_PUSH));
  }
  const labels = load<u32>(analysis, A.ANALYSIS_FLAGS);
  if (labels != 0) {
    addGenerated(F.F_TCP_ANALYSIS_FLAGS, at, 0, 0);
    open();
    addLabels(at, analysis, labels);
    close();
  }
  const number = load<u32>(analysis, A.ANALYSIS_DUP_NUMBER);
  if (number != 0) addDuplicate(at, number, load<u32>(analysis, A.ANALYSIS_DUP_FRAME));
  close();
}

function addTime(field: u32, at: usize, ns: u64): void {
  if (ns != 0) addGenerated(field, at, 0, ns);
}

function addLabels(at: usize, analysis: usize, labels: u32): void {
  if (labels & A.TA_REUSED_PORTS) addLabel(F.F_TCP_ANALYSIS_REUSED_PORTS, at, SEVERITY_NOTE);
  if (labels & A.TA_FAST_RETRANSMISSION) addLabel(F.F_TCP_ANALYSIS_FAST_RETRANSMISSION, at, SEVERITY_NOTE);
  if (labels & A.TA_SPURIOUS_RETRANSMISSION) addLabel(F.F_TCP_ANALYSIS_SPURIOUS_RETRANSMISSION, at, SEVERITY_NOTE);
  if (labels & (A.TA_RETRANSMISSION | A.TA_FAST_RETRANSMISSION | A.TA_SPURIOUS_RETRANSMISSION)) {
    addLabel(F.F_TCP_ANALYSIS_RETRANSMISSION, at, SEVERITY_NOTE);
    if (labels & A.TA_RETRANSMISSION && load<u64>(analysis, A.ANALYSIS_RTO) != 0) {
      addGenerated(F.F_TCP_ANALYSIS_RTO, at, 0, load<u64>(analysis, A.ANALYSIS_RTO));
      addGenerated(F.F_TCP_ANALYSIS_RTO_FRAME, at, 0, load<u32>(analysis, A.ANALYSIS_RTO_FRAME));
    }
  }
  if (labels & A.TA_OUT_OF_ORDER) addLabel(F.F_TCP_ANALYSIS_OUT_OF_ORDER, at, SEVERITY_WARNING);
  if (labels & A.TA_LOST_SEGMENT) addLabel(F.F_TCP_ANALYSIS_LOST_SEGMENT, at, SEVERITY_WARNING);
  if (labels & A.TA_ACK_LOST_SEGMENT) addLabel(F.F_TCP_ANALYSIS_ACK_LOST_SEGMENT, at, SEVERITY_WARNING);
  if (labels & A.TA_WINDOW_UPDATE) addLabel(F.F_TCP_ANALYSIS_WINDOW_UPDATE, at, SEVERITY_CHAT);
  if (labels & A.TA_WINDOW_FULL) addLabel(F.F_TCP_ANALYSIS_WINDOW_FULL, at, SEVERITY_WARNING);
  if (labels & A.TA_KEEP_ALIVE) addLabel(F.F_TCP_ANALYSIS_KEEP_ALIVE, at, SEVERITY_NOTE);
  if (labels & A.TA_KEEP_ALIVE_ACK) addLabel(F.F_TCP_ANALYSIS_KEEP_ALIVE_ACK, at, SEVERITY_NOTE);
  if (labels & A.TA_DUPLICATE_ACK) {
    label(addGenerated(F.F_TCP_ANALYSIS_DUPLICATE_ACK, at, 0, 0));
    say('This is a TCP duplicate ack');
    done();
  }
  if (labels & A.TA_ZERO_WINDOW_PROBE) addLabel(F.F_TCP_ANALYSIS_ZERO_WINDOW_PROBE, at, SEVERITY_NOTE);
  if (labels & A.TA_ZERO_WINDOW) addLabel(F.F_TCP_ANALYSIS_ZERO_WINDOW, at, SEVERITY_WARNING);
  if (labels & A.TA_ZERO_WINDOW_PROBE_ACK) addLabel(F.F_TCP_ANALYSIS_ZERO_WINDOW_PROBE_ACK, at, SEVERITY_NOTE);
}

/** An expert item straight below the flags. */
function addLabel(field: u32, at: usize, severity: u32): void {
  childExpert(field, severity, GROUP_SEQUENCE, at);
}

function addDuplicate(at: usize, number: u32, frame: u32): void {
  addGenerated(F.F_TCP_ANALYSIS_DUPLICATE_ACK_NUM, at, 0, number);
  addGenerated(F.F_TCP_ANALYSIS_DUPLICATE_ACK_FRAME, at, 0, frame);
  beginExpert(F.F_TCP_ANALYSIS_DUPLICATE_ACK, SEVERITY_NOTE, GROUP_SEQUENCE);
  say('Duplicate ACK (#');
  sayNumber(number);
  say(')');
  endExpert();
}
