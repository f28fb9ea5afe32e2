// Expert information: a child of the item it is about.

import { F_EXPERT, F_MALFORMED, F_EXPERT_GROUP, F_EXPERT_MESSAGE, F_EXPERT_SEVERITY } from '../shared/fields/common';
import {
  GROUP_CHECKSUM,
  GROUP_COMMENT,
  GROUP_DEPRECATED,
  GROUP_MALFORMED,
  GROUP_PROTOCOL,
  GROUP_REASSEMBLE,
  GROUP_RESPONSE,
  GROUP_SEQUENCE,
  GROUP_UNDECODED,
  NODE_AT,
  NODE_LABEL,
  NODE_LABEL_OCTETS,
  SEVERITY_CHAT,
  SEVERITY_ERROR,
  SEVERITY_NOTE,
  SEVERITY_WARNING,
} from '../shared/tree';
import { done, label, say, sayText, tell } from './say';
import { add, addGenerated, close, generated, hidden, lastNode, open, setText, sourceless } from './tree';
import { sayName } from './vocabulary';

let parent: usize = 0;
let severity: u32 = 0;
let group: u32 = 0;
/** The item was opened for this one. */
let within: bool = false;

/** Adds an expert item with the message that its field has, about the node added last. */
export function expert(field: u32, weight: u32, kind: u32): void {
  beginExpert(field, weight, kind);
  sayName(field);
  endExpert();
}

/** Begins an expert item about the node added last; its message is said next. */
export function beginExpert(field: u32, weight: u32, kind: u32): void {
  const at: usize = load<u32>(lastNode(), NODE_AT);
  open();
  begin(field, weight, kind, at);
  within = true;
}

/** Adds an expert item as the next child at this depth, for what begins at `at`. */
export function childExpert(field: u32, weight: u32, kind: u32, at: usize): void {
  beginChildExpert(field, weight, kind, at);
  sayName(field);
  endExpert();
}

/** Begins one; its message is said next. */
export function beginChildExpert(field: u32, weight: u32, kind: u32, at: usize): void {
  begin(field, weight, kind, at);
  within = false;
}

function begin(field: u32, weight: u32, kind: u32, at: usize): void {
  parent = sourceless(generated(add(F_EXPERT, at, 0, 0)));
  severity = weight;
  group = kind;
  open();
  // The node of the field keeps the message; the others refer to it.
  tell(addPlain(field));
}

export function endExpert(): void {
  done();
  const message = lastNode();
  const text = load<u32>(message, NODE_LABEL);
  const octets = load<u32>(message, NODE_LABEL_OCTETS);
  generated(message);
  setText(hidden(generated(addPlain(F_EXPERT_MESSAGE))), text, octets);
  addGenerated(F_EXPERT_SEVERITY, 0, 0, severity);
  addGenerated(F_EXPERT_GROUP, 0, 0, group);
  close();
  // Each is told to be malformed, too.
  if (group == GROUP_MALFORMED) sourceless(hidden(add(F_MALFORMED, load<u32>(parent, NODE_AT), 0, 0)));
  if (within) close();
  label(parent);
  say('Expert Info (');
  say(severityName(severity));
  say('/');
  say(groupName(group));
  say('): ');
  sayText(text, octets);
  done();
}

/** A node that stands for nothing in the capture. */
function addPlain(field: u32): usize {
  return add(field, 0, 0, 0);
}

function severityName(weight: u32): string {
  switch (weight) {
    case SEVERITY_CHAT:
      return 'Chat';
    case SEVERITY_NOTE:
      return 'Note';
    case SEVERITY_WARNING:
      return 'Warning';
    case SEVERITY_ERROR:
      return 'Error';
    default:
      return 'Comment';
  }
}

function groupName(kind: u32): string {
  switch (kind) {
    case GROUP_CHECKSUM:
      return 'Checksum';
    case GROUP_SEQUENCE:
      return 'Sequence';
    case GROUP_MALFORMED:
      return 'Malformed';
    case GROUP_PROTOCOL:
      return 'Protocol';
    case GROUP_UNDECODED:
      return 'Undecoded';
    case GROUP_COMMENT:
      return 'Comment';
    case GROUP_DEPRECATED:
      return 'Deprecated';
    case GROUP_REASSEMBLE:
      return 'Reassemble';
    case GROUP_RESPONSE:
      return 'Response';
    default:
      return 'Assumption';
  }
}
