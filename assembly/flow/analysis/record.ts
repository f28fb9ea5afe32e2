import { ANALYSIS_SIZE, ANALYSIS_INITIAL_RTT } from '../../shared/analysis';

/** ANALYSIS (shared/analysis.ts). */
@unmanaged
export class Analysis {
  flags: u32;
  acksFrame: u32;
  rtt: i64;
  rto: i64;
  rtoFrame: u32;
  dupNumber: u32;
  dupFrame: u32;
  inFlight: u32;
  sincePush: u32;
  known: u8;
  completeness: u8;
  closing: u8;
  conversation: u8;
  initialRtt: i64;
  sinceFirst: i64;
  sincePrevious: i64;
  fastOpen: u64;
  serverPort: u64;
}
if (offsetof<Analysis>() != ANALYSIS_SIZE) ERROR('layout drift: Analysis');
if (offsetof<Analysis>('initialRtt') != ANALYSIS_INITIAL_RTT) ERROR('layout drift: Analysis.initialRtt');
