import { OP_COMMUNITY_ID, SRC_ARG } from '../../assembly/shared/program.ts';
import { RECORD, type Condition } from './place.ts';
import type { Written } from './value.ts';

/** Community ID (github.com/corelight/community-id-spec, version 1, seed 0) of the endpoints at `addresses`, whose IP version lies at `version`: octets after the record's start. */
export function communityId(addresses: number, version: number, ...presence: Condition[]): Written {
  return {
    presence,
    emit(program, style): void {
      if (style === 'json') program.text('"');
      program.value(OP_COMMUNITY_ID, { source: SRC_ARG, at: addresses, base: RECORD }, { extra: version });
      if (style === 'json') program.text('"');
    },
  };
}
