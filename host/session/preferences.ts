import {
  PREF_ABSOLUTE_MULTIPATH,
  PREF_ABSOLUTE_NUMBERS,
  PREF_CHECK_V4,
  PREF_EXTENSION_OCTETS_IN_LENGTH,
  PREF_EXTENSIONS_BESIDE,
  PREF_FRAGMENTS_V4,
  PREF_FRAGMENTS_V6,
  PREF_IN_ORDER,
  PREF_NO_ANALYSIS,
  PREF_NO_BITS,
  PREF_NO_EPOCH,
  PREF_NO_FLIGHT,
  PREF_NO_MULTIPATH,
  PREF_NO_OFFLOAD_V4,
  PREF_NO_STAMPS,
  PREF_NO_SUMMARY_TCP,
  PREF_NO_SUMMARY_V4,
  PREF_NO_SUMMARY_V6,
  PREF_NO_TIMES,
  PREF_OFFLOAD_V6,
  PREF_ORDER_FIRST,
  PREF_SECURITY_FLAG,
  PREF_SYN_COOKIE,
} from '../../assembly/shared/options.ts';
import { HandsharkError } from '../errors.ts';

/** Wireshark's preferences by name, as `-o NAME:VALUE` gives them. */
export type Preferences = Readonly<Record<string, string>>;

interface Preference {
  /** What holds unless something else is said. */
  readonly usual: boolean | string;
  /** PREF_* bit for another value than the usual one. */
  readonly bit?: number;
  /** It changes nothing that handshark shows; or another option says it. */
  readonly idle?: true;
}

function yes(bit: number): Preference {
  return { usual: true, bit };
}

function no(bit?: number): Preference {
  return bit === undefined ? { usual: false } : { usual: false, bit };
}

const IDLE_YES: Preference = { usual: true, idle: true };
const IDLE_NO: Preference = { usual: false, idle: true };
const CHECKSUM = 'tcp.check_checksum';
const SCALING = 'tcp.default_window_scaling';
/** Values of tcp.default_window_scaling begin with the shift, as `3 (multiply by 8)`; RFC 7323 knows shifts up to 14. */
const SHIFT = /^(\d+)(?: |$)/;
const SHIFT_MOST = 14;

/** Preferences of these layers that tshark 4.0.17 has (`tshark -G currentprefs`), with their defaults. */
const PREFERENCES: Readonly<Record<string, Preference>> = {
  'eth.padding': { usual: 'zeros' },
  'eth.trailer_length': { usual: '0' },
  'eth.fcs': { usual: 'heuristic' },
  'eth.check_fcs': no(),
  'eth.interpret_as_fw1_monitor': no(),
  'eth.deduplicate_dmac': no(),
  'eth.ccsds_heuristic_length': no(),
  'eth.ccsds_heuristic_version': no(),
  'eth.ccsds_heuristic_header': no(),
  'eth.ccsds_heuristic_bit': no(),
  'frame.show_file_off': no(),
  'frame.force_docsis_encap': no(),
  'frame.generate_md5_hash': no(),
  'frame.generate_epoch_time': yes(PREF_NO_EPOCH),
  'frame.generate_bits_field': yes(PREF_NO_BITS),
  'frame.disable_packet_size_limited_in_summary': no(),
  'ip.decode_tos_as_diffserv': { usual: true },
  'ip.defragment': yes(PREF_FRAGMENTS_V4),
  'ip.summary_in_tree': yes(PREF_NO_SUMMARY_V4),
  'ip.check_checksum': no(PREF_CHECK_V4),
  'ip.tso_support': yes(PREF_NO_OFFLOAD_V4),
  'ip.use_geoip': IDLE_YES,
  'ip.security_flag': no(PREF_SECURITY_FLAG),
  'ip.try_heuristic_first': IDLE_NO,
  'ipv6.defragment': yes(PREF_FRAGMENTS_V6),
  'ipv6.summary_in_tree': yes(PREF_NO_SUMMARY_V6),
  'ipv6.use_geoip': IDLE_YES,
  'ipv6.perform_strict_rpl_srh_rfc_checking': IDLE_NO,
  'ipv6.try_heuristic_first': IDLE_NO,
  'ipv6.exthdr_under_root_protocol_tree': no(PREF_EXTENSIONS_BESIDE),
  'ipv6.exthdr_hide_len_oct_field': no(PREF_EXTENSION_OCTETS_IN_LENGTH),
  'ipv6.tso_support': no(PREF_OFFLOAD_V6),
  'mptcp.analyze_mptcp': yes(PREF_NO_MULTIPATH),
  'mptcp.relative_sequence_numbers': yes(PREF_ABSOLUTE_MULTIPATH),
  'mptcp.analyze_mappings': no(),
  'mptcp.intersubflows_retransmission': no(),
  'tcp.summary_in_tree': yes(PREF_NO_SUMMARY_TCP),
  [CHECKSUM]: { usual: false, idle: true },
  'tcp.desegment_tcp_streams': IDLE_YES,
  'tcp.reassemble_out_of_order': no(PREF_IN_ORDER),
  'tcp.analyze_sequence_numbers': yes(PREF_NO_ANALYSIS),
  'tcp.relative_sequence_numbers': yes(PREF_ABSOLUTE_NUMBERS),
  [SCALING]: { usual: 'not known', idle: true },
  'tcp.track_bytes_in_flight': yes(PREF_NO_FLIGHT),
  'tcp.bif_seq_based': no(),
  'tcp.calculate_timestamps': yes(PREF_NO_TIMES),
  'tcp.try_heuristic_first': IDLE_NO,
  'tcp.ignore_tcp_timestamps': no(PREF_NO_STAMPS),
  'tcp.fastrt_supersedes_ooo': yes(PREF_ORDER_FIRST),
  'tcp.no_subdissector_on_error': IDLE_YES,
  'tcp.dissect_experimental_options_rfc6994': { usual: true },
  'tcp.display_process_info_from_ipfix': IDLE_NO,
  'tcp.read_seq_as_syn_cookie': no(PREF_SYN_COOKIE),
};

/**
 * The name and the value of `text`, `NAME:VALUE`. Throws HandsharkError ERR_OPTION with tshark's words for what is none and for names
 * that these layers do not have; `plugins`: such a name may be a plugin's, which shows when the capture is opened.
 */
export function parsePreference(text: string, plugins = false): readonly [name: string, value: string] {
  const colon = text.indexOf(':');
  if (colon < 1) throw new HandsharkError('ERR_OPTION', `Invalid -o flag "${text}"`);
  const name = text.slice(0, colon);
  if (!plugins && !Object.hasOwn(PREFERENCES, name))
    throw new HandsharkError('ERR_OPTION', `-o flag "${text}" specifies unknown preference`);
  return [name, text.slice(colon + 1).trimStart()];
}

/** What a run is told of its preferences. */
export interface Told {
  /** PREF_* bits. */
  readonly bits: number;
  readonly checksum: boolean;
  /** Window shift where none is known; −1 = none. */
  readonly scale: number;
}

/** Throws HandsharkError ERR_OPTION for a name that is not known, and for a value other than the default that handshark does not follow. */
export function toldOf(preferences: Preferences): Told {
  let bits = 0;
  for (const [name, value] of Object.entries(preferences)) {
    const preference = PREFERENCES[name];
    if (preference === undefined) throw new HandsharkError('ERR_OPTION', `unknown preference: ${name}`);
    const { usual, bit, idle } = preference;
    if (idle === true || isUsual(usual, value)) continue;
    if (bit === undefined) throw new HandsharkError('ERR_OPTION', `handshark knows ${name} at its default only`);
    bits |= bit;
  }
  const shift = Number(SHIFT.exec(preferences[SCALING] ?? '')?.[1] ?? -1);
  return { bits, checksum: truth(preferences[CHECKSUM] ?? ''), scale: shift <= SHIFT_MOST ? shift : -1 };
}

/** As tshark reads it: whatever is not "true" is false. */
function truth(value: string): boolean {
  return value.toLowerCase() === 'true';
}

function isUsual(usual: boolean | string, value: string): boolean {
  return typeof usual === 'boolean' ? truth(value) === usual : value.toLowerCase() === usual;
}
