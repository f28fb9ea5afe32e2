// Which length an option of a kind must have, as the expert item about a wrong one says it.

import * as P from '../../../shared/protocol';
import { be16 } from '../../../octets';
import { say, sayNumber } from '../../say';

const CC: u32 = 11;
const CC_ECHO: u32 = 13;
const ECHO: u32 = 6;
const ECHO_REPLY: u32 = 7;
const SCPS: u32 = 20;
const SNACK: u32 = 21;
const QUICK_START: u32 = 27;

/** Shortest option with an experiment, which two octets behind the length name. */
const EXPERIMENT_MIN: u32 = 4;
const EXPERIMENT: usize = 2;

/** Says the rule that the `length` of the option at `at`, of `kind`, breaks. */
export function sayLengthRule(at: usize, kind: u32, length: u32): void {
  switch (kind) {
    case P.TCP_OPTION_AO:
      say('option length should be >= than 4');
      return;
    case P.TCP_OPTION_RIVERBED_PROBE:
      say('option length should be >= 3)');
      return;
    case P.TCP_OPTION_ACC_ECN_0:
    case P.TCP_OPTION_ACC_ECN_1:
      say('option length should be 2, 5, 8, or 11 instead of ');
      sayNumber(length);
      return;
    case P.TCP_OPTION_EXPERIMENT_1:
    case P.TCP_OPTION_EXPERIMENT_2:
      if (length < EXPERIMENT_MIN) {
        say('option length ');
        sayNumber(length);
        say(' smaller than 4');
        return;
      }
      say(
        be16(at, EXPERIMENT) == P.TCP_EXP_ACC_ECN_0 || be16(at, EXPERIMENT) == P.TCP_EXP_ACC_ECN_1
          ? 'option length should be 4, 7, 10, or 13 instead of '
          : 'option length should be 4 or 5 instead of ',
      );
      sayNumber(length);
      return;
    default:
      say('option length should be ');
      sayNumber(lengthOf(kind));
  }
}

function lengthOf(kind: u32): u32 {
  switch (kind) {
    case P.TCP_OPTION_WSCALE:
      return 3;
    case P.TCP_OPTION_MSS:
    case P.TCP_OPTION_USER_TIMEOUT:
    case SCPS:
      return 4;
    case ECHO:
    case ECHO_REPLY:
    case CC:
    case CC + 1:
    case CC_ECHO:
    case SNACK:
      return 6;
    case QUICK_START:
      return 8;
    case P.TCP_OPTION_TIMESTAMPS:
      return 10;
    case P.TCP_OPTION_RIVERBED_TRANSPARENCY:
      return 16;
    case P.TCP_OPTION_MD5:
      return 18;
    default:
      return 2;
  }
}
