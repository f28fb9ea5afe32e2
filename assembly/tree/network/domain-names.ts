// The search list of names in neighbour discovery, RFC 8106 §5.2, written as in RFC 1035 §3.1 without compression.

import { F_ICMPV6_OPT_DNSSL, F_ICMPV6_OPT_PADDING } from '../../shared/fields/icmpv6';
import { done, doneValue, resume, say, sayText, tell } from '../say';
import { add, Tree } from '../tree';
import { NODE_COUNT, NODE_VALUE } from '../../shared/tree';

/** Adds the names from `at` to `end` and what pads them; the heading `option` lists them. */
export function addDomainNames(at: usize, end: usize, option: usize): void {
  while (at < end && load<u8>(at) != 0) {
    const next = endOf(at, end);
    const node = add(F_ICMPV6_OPT_DNSSL, at, <u32>(next - at), 0);
    tell(node);
    for (let part = at; part + 1 < next; part += <usize>load<u8>(part) + 1) {
      if (part != at) say('.');
      sayText(part + 1, <u32>min(<usize>load<u8>(part), next - part - 1));
    }
    doneValue();
    resume(option);
    say(' ');
    sayText(load<u32>(node, NODE_VALUE), load<u32>(node, NODE_COUNT));
    done();
    at = next;
  }
  if (at < end && at < Tree.end) add(F_ICMPV6_OPT_PADDING, at, <u32>(end - at), 0);
}

/** → one past the name at `at`, no further than `end`. */
function endOf(at: usize, end: usize): usize {
  while (at < end && load<u8>(at) != 0) at += <usize>load<u8>(at) + 1;
  return min(at + 1, end);
}
