import { FEATURE_ANALYSIS, FEATURE_PROGRAM } from '../../../assembly/shared/options.ts';
import { OP_END, OP_PACKET, PACKET_BLOCK, PACKET_RECORD, PACKET_RECORD_NANO, SLOT_FRAMES } from '../../../assembly/shared/program.ts';
import { ProgramBuilder } from '../../record/program.ts';
import { CaptureCopy, type CaptureForm, type CopyFormat } from '../copy.ts';
import { FRAME_FEATURES, type Plan } from '../plan.ts';
import { filterOf } from './filter.ts';
import { vocabularyFor } from './vocabulary.ts';

const FORMS: Readonly<Record<CaptureForm, number>> = { pcapng: PACKET_BLOCK, pcap: PACKET_RECORD, nsecpcap: PACKET_RECORD_NANO };

/** Throws FilterError. */
export async function copyPlan(format: CopyFormat): Promise<Plan> {
  const program = new ProgramBuilder();
  const packet = (): void => {
    program.op(OP_PACKET, { extra: FORMS[format.capture] });
  };
  const filter = await filterOf(format.filter);
  if (filter === undefined) packet();
  else filter.emit(program, packet);
  program.op(OP_END);
  // What a filter does not ask for is not worked out: a copy without one, or by number, follows no connection.
  const features = [...(filter?.fields ?? [])].every((name) => name === 'frame.number') ? FEATURE_PROGRAM : FRAME_FEATURES;
  return {
    features: filter?.analysis === true ? features | FEATURE_ANALYSIS : features,
    programs: new Map([[SLOT_FRAMES, program.build()]]),
    copy: new CaptureCopy(format),
    ...vocabularyFor(filter?.fields ?? []),
  };
}
