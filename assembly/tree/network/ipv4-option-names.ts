// IPv4 options by their numbers, IANA "IP Option Numbers".

import * as F from '../../shared/fields/ip-options';

/** The field that an option is shown as; 0 for one that is not known. */
export function ipv4OptionField(kind: u32): u32 {
  switch (kind) {
    case 7:
      return F.F_IP_OPTIONS_RECORD_ROUTE;
    case 11:
      return F.F_IP_OPTIONS_MTU_PROBE;
    case 12:
      return F.F_IP_OPTIONS_MTU_REPLY;
    case 25:
      return F.F_IP_OPTIONS_QS;
    case 68:
      return F.F_IP_OPTIONS_TIMESTAMP;
    case 82:
      return F.F_IP_OPTIONS_TRACEROUTE;
    case 130:
      return F.F_IP_OPTIONS_SECURITY;
    case 131:
      return F.F_IP_OPTIONS_ROUTE;
    case 133:
      return F.F_IP_OPTIONS_EXT_SECURITY;
    case 134:
      return F.F_IP_OPTIONS_CIPSO;
    case 136:
      return F.F_IP_OPTIONS_SID;
    case 137:
      return F.F_IP_OPTIONS_SOURCE_ROUTE;
    case 148:
      return F.F_IP_OPTIONS_ROUTERALERT;
    case 149:
      return F.F_IP_OPTIONS_SDB;
    default:
      return 0;
  }
}

/** Empty for an option that is not known. */
export function ipv4OptionName(kind: u32): string {
  switch (kind) {
    case 7:
      return 'Record Route';
    case 11:
      return 'MTU Probe';
    case 12:
      return 'MTU Reply';
    case 25:
      return 'Quick-Start';
    case 68:
      return 'Time Stamp';
    case 82:
      return 'Traceroute';
    case 130:
      return 'Security';
    case 131:
      return 'Loose Source Route';
    case 133:
      return 'Extended Security';
    case 134:
      return 'Commercial Security';
    case 136:
      return 'Stream ID';
    case 137:
      return 'Strict Source Route';
    case 148:
      return 'Router Alert';
    case 149:
      return 'Selective Directed Broadcast';
    default:
      return '';
  }
}

/** The octets that an option is shown with: those that it always has, or those that its length says. */
export function ipv4OptionOctets(kind: u32, length: u32): u32 {
  switch (kind) {
    case 11:
    case 12:
    case 136:
    case 148:
      return 4;
    case 25:
      return 8;
    case 82:
      return 12;
    default:
      return length;
  }
}

export function isIpv4OptionLength(kind: u32, length: u32): bool {
  return ipv4OptionOctets(kind, length) == length;
}
