import { last, UsageError, type Given } from '../usage.ts';

const KINDS = ['d', 'm', 'n', 'N', 't', 'v'];

/** Addresses and ports stay numbers, as with tshark's -n: says so where -N asks for names. Throws UsageError. */
export function checkNames(given: Given): void {
  const kinds = last(given, 'N');
  if (kinds === undefined) return;
  const unknown = Array.from(kinds).find((kind) => !KINDS.includes(kind));
  if (unknown !== undefined)
    throw new UsageError(`-N specifies unknown resolving option '${unknown}'; valid options are: ${KINDS.join(', ')}`);
  if (kinds !== '') throw new UsageError('handshark resolves no names: addresses and ports stay numbers, as with -n');
}
