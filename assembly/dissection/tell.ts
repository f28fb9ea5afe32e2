// Events of plugins in the event stream: those of a frame, once all that plugins said of it is known to hold.

import { emit } from '../events/emit';
import { keepText } from '../events/texts';
import { ringHasRoom } from '../events/ring';
import { find } from '../flow/table';
import { Flow, Frame } from '../records';
import * as A from '../shared/abi';
import { TEXT_BITS, TEXT_MASK } from '../shared/abi';
import { PLUGIN_EVENT } from '../shared/events';
import { findingAt, Found, FINDING_ANSWER, FINDING_PLUGIN } from './found';
import { pluginAt } from './plugins';

/** Which finding comes next, and which of its events. */
let finding: u32 = 0;
let event: u32 = 0;

/** Tells the events of the frame `record`. False when there is no room: the host reads, then call again. */
export function tellEvents(record: usize): bool {
  const flow: usize = Found.count == 0 ? 0 : find(changetype<Frame>(record));
  for (; flow && finding < Found.count; finding++, event = 0) {
    const at = findingAt(finding);
    const answer: usize = load<u32>(at, FINDING_ANSWER);
    if (answer == 0) continue;
    const count = load<u32>(answer, A.ANSWER_EVENT_COUNT);
    for (; event < count; event++) {
      const told = answer + load<u32>(answer, A.ANSWER_EVENTS) + <usize>event * A.PLUGIN_EVENT_SIZE;
      if (!tell(told, answer, load<u32>(at, FINDING_PLUGIN), changetype<Flow>(flow), changetype<Frame>(record))) return false;
    }
  }
  finding = 0;
  event = 0;
  return true;
}

function tell(told: usize, answer: usize, plugin: u32, flow: Flow, frame: Frame): bool {
  const members = load<u32>(told, A.EVENT_MEMBERS);
  const octets = members & TEXT_MASK;
  const text = ringHasRoom() ? keepText(answer + (members >> TEXT_BITS), octets) : 0;
  if (!text) return false;
  const name = <usize>load<u32>(pluginAt(plugin), A.PLUGIN_EVENT_NAMES) + <usize>load<u32>(told, A.EVENT_NUMBER) * 8;
  const event = emit(PLUGIN_EVENT, flow, frame, frame.direction);
  event.u0 = load<u32>(name);
  event.u1 = load<u32>(name, 4);
  event.u2 = <u32>text;
  event.u3 = octets;
  return true;
}
