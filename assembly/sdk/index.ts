// What the author of a plugin imports: `import { … } from 'handshark/sdk'`. host/plugin/ABI.md says what happens beneath.
//
// A plugin declares itself with `declare`, reads the piece at hand through `Piece`, and answers with items that it adds in the
// order they are shown in. Nothing here allocates for a call: the input and the answer lie in memory of their own, used again for each.
// A plugin had better not either (strings that are put together, arrays): the stub runtime never takes anything back.

export {
  CALL_ALONE,
  CALL_END,
  CALL_FIRST,
  CALL_GAP,
  CALL_GUESS,
  CALL_INNER,
  CALL_REVERSE,
  FIELD_TEXT,
  MORE_ALL,
  MORE_SEGMENT,
} from '../shared/abi';
export {
  GROUP_CHECKSUM,
  GROUP_MALFORMED,
  GROUP_PROTOCOL,
  GROUP_RESPONSE,
  GROUP_SEQUENCE,
  GROUP_UNDECODED,
  SEVERITY_CHAT,
  SEVERITY_ERROR,
  SEVERITY_NOTE,
  SEVERITY_WARNING,
} from '../shared/tree';

export * from './answer';
export * from './columns';
export * from './events';
export * from './numbers';
export * from './preferences';
export * from './texts';
